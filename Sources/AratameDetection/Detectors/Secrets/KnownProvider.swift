/// Providers whose keys the tables of providers know in every form.
///
/// What is assigned to a name of theirs (`SENDGRID_API_KEY`) and has none of these forms is no key of theirs: it
/// was cut short, made up or encrypted. Left out are providers that issue secrets of many kinds, products that
/// people run themselves, and names that are common words.
enum KnownProvider {
  /// Whether a name with these words, in small letters, is one for what such a provider issues.
  static func issues(_ words: [String]) -> Bool {
    guard !words.contains(where: chosen.contains) else { return false }
    return words.indices.contains { start in
      var name = ""
      return words[start...].prefix(3).contains {
        name += $0
        return names.contains(name)
      }
    }
  }

  /// Words of names whose values their owners choose or another service issues.
  private static let chosen: Set<String> = [
    "webhook", "jwt", "session", "cookie", "signing", "encryption", "hash", "salt", "proxy", "password",
  ]

  /// As names of variables write them, words joined (`last_fm` is `lastfm`).
  private static let names: Set<String> = [
    // Models and tools around them
    "ai21", "aikido", "assemblyai", "cerebras", "clarifai", "cohere", "deepgram", "deepseek", "elevenlabs",
    "firecrawl",
    "greptile", "groq", "huggingface", "jina", "langfuse", "langsmith", "mistral", "mistralai", "moonshot",
    "ollama",
    "openrouter", "perplexity", "pinecone", "replicate", "runpod", "serpapi", "serper", "stability",
    "stabilityai", "tavily", "wandb", "zhipu",
    // Clouds and what watches over them
    "algolia", "bugsnag", "configcat", "datadog", "databricks", "doppler", "dynatrace", "exoscale", "heroku",
    "hetzner", "honeycomb", "infracost", "linode", "logdna", "loggly", "logzio", "netlify", "ngrok",
    "opsgenie",
    "pagerduty", "planetscale", "pulumi", "rollbar", "scaleway", "statuspage", "sumologic", "supabase",
    "tailscale", "upcloud", "vercel", "vultr", "zerotier",
    // What developers work with
    "abuseipdb", "airtable", "browserstack", "chatwork", "circleci", "clickup", "codacy", "codeclimate",
    "codecov", "crowdin", "figma", "gitea", "lokalise", "miro", "mixpanel", "amplitude", "npm", "postman",
    "qiita", "rubygems", "saucelabs", "securitytrails", "shodan", "snyk", "sonar", "sonarqube", "sourcegraph",
    "storyblok", "todoist", "trello", "urlscan", "virustotal", "wakatime",
    // Mail, messages, payments, media
    "alphavantage", "brevo", "cloudinary", "etherscan", "finnhub", "flickr", "flutterwave", "giphy", "infura",
    "lastfm", "mailchimp", "mailersend", "mailgun", "mailjet", "mandrill", "messagebird", "openweather",
    "openweathermap", "plivo", "postmark", "rapidapi", "razorpay", "sendgrid", "sparkpost", "strava",
    "telegram", "tmdb", "tomtom", "twilio", "twitch",
  ]
}
