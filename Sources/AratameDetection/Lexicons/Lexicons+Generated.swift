// Made by `swift run dev generate` from policies/lexicons/. Do not edit.
// swift-format-ignore-file
extension Lexicon {
  /// policies/lexicons/characters.tsv without its comments.
  static let charactersTSV = #"""
    ピカチュウ|Pikachu	任天堂ほか	1996		2026-11-22
    イーブイ|Eevee	任天堂ほか	1996		2026-11-22
    リザードン|Charizard	任天堂ほか	1996		2026-11-22
    ミュウツー|Mewtwo	任天堂ほか	1996		2026-11-22
    ドラえもん|Doraemon	藤子・F・不二雄	1969		2026-11-22
    のび太|Nobita	藤子・F・不二雄	1969		2026-11-22
    ジャイアン	藤子・F・不二雄	1969		2026-11-22
    しずかちゃん	藤子・F・不二雄	1969		2026-11-22
    スネ夫	藤子・F・不二雄	1969		2026-11-22
    パーマン	藤子・F・不二雄	1966	yes	2026-11-22
    孫悟空|Son Goku|Goku	鳥山明	1984		2026-11-22
    ベジータ|Vegeta	鳥山明	1988		2026-11-22
    ルフィ|Luffy	尾田栄一郎	1997		2026-11-22
    ロロノア・ゾロ|ゾロ|Zoro	尾田栄一郎	1997		2026-11-22
    トニートニー・チョッパー|チョッパー	尾田栄一郎	2000	yes	2026-11-22
    竈門炭治郎|炭治郎|Tanjiro	吾峠呼世晴	2016		2026-11-22
    竈門禰豆子|禰豆子|Nezuko	吾峠呼世晴	2016		2026-11-22
    煉獄杏寿郎	吾峠呼世晴	2016		2026-11-22
    うずまきナルト|Naruto Uzumaki	岸本斉史	1999		2026-11-22
    うちはサスケ|Sasuke	岸本斉史	1999		2026-11-22
    五条悟|Gojo Satoru|Satoru Gojo	芥見下々	2018		2026-11-22
    虎杖悠仁	芥見下々	2018		2026-11-22
    江戸川コナン	青山剛昌	1994		2026-11-22
    怪盗キッド	青山剛昌	1987		2026-11-22
    リヴァイ兵長|リヴァイ	諫山創	2009		2026-11-22
    エレン・イェーガー|Eren Yeager	諫山創	2009		2026-11-22
    アーニャ・フォージャー|アーニャ	遠藤達哉	2019		2026-11-22
    フリーレン	山田鐘人・アベツカサ	2020		2026-11-22
    セーラームーン	武内直子	1991		2026-11-22
    月野うさぎ	武内直子	1991		2026-11-22
    碇シンジ	庵野秀明	1995		2026-11-22
    綾波レイ|Rei Ayanami	庵野秀明	1995		2026-11-22
    アスカ・ラングレー	庵野秀明	1995		2026-11-22
    アムロ・レイ	富野由悠季	1979		2026-11-22
    シャア・アズナブル	富野由悠季	1979		2026-11-22
    ルパン三世|Lupin III	モンキー・パンチ	1967		2026-11-22
    ケンシロウ	武論尊・原哲夫	1983		2026-11-22
    鉄腕アトム|Astro Boy	手塚治虫	1952		2026-11-22
    ブラック・ジャック	手塚治虫	1973		2026-11-22
    野原しんのすけ	臼井儀人	1990		2026-11-22
    さくらももこのまる子|まる子	さくらももこ	1986		2026-11-22
    磯野カツオ	長谷川町子	1946		2026-11-22
    鬼太郎	水木しげる	1960		2026-11-22
    目玉おやじ	水木しげる	1960		2026-11-22
    アンパンマン|Anpanman	やなせたかし	1973		2026-11-22
    ばいきんまん	やなせたかし	1979		2026-11-22
    仮面ライダー|Kamen Rider	石ノ森章太郎	1971		2026-11-22
    ウルトラマン|Ultraman	円谷プロダクション	1966		2026-11-22
    ゴジラ|Godzilla	東宝	1954		2026-11-22
    ガメラ|Gamera	KADOKAWA	1965		2026-11-22
    トトロ|Totoro	宮崎駿	1988		2026-11-22
    カオナシ|No-Face	宮崎駿	2001		2026-11-22
    まっくろくろすけ	宮崎駿	1988		2026-11-22
    ナウシカ|Nausicaä|Nausicaa	宮崎駿	1982		2026-11-22
    ハローキティ|キティちゃん|Hello Kitty	サンリオ	1974		2026-11-22
    マイメロディ|My Melody	サンリオ	1975		2026-11-22
    シナモロール|Cinnamoroll	サンリオ	2001		2026-11-22
    ポムポムプリン	サンリオ	1996		2026-11-22
    クロミ|Kuromi	サンリオ	2005	yes	2026-11-22
    リラックマ|Rilakkuma	サンエックス	2003		2026-11-22
    すみっコぐらし	サンエックス	2012		2026-11-22
    ちいかわ|Chiikawa	ナガノ	2017		2026-11-22
    くまモン|Kumamon	熊本県	2010		2026-11-22
    ふなっしー		2011		2026-11-22
    初音ミク|Hatsune Miku	クリプトン・フューチャー・メディア	2007		2026-11-22
    マリオ|スーパーマリオ|Super Mario	任天堂	1981		2026-11-22
    ルイージ|Luigi	任天堂	1983		2026-11-22
    ピーチ姫|Princess Peach	任天堂	1985		2026-11-22
    クッパ|Bowser	任天堂	1985	yes	2026-11-22
    ヨッシー|Yoshi	任天堂	1990		2026-11-22
    カービィ|Kirby	任天堂・HAL研究所	1992		2026-11-22
    ドンキーコング|Donkey Kong	任天堂	1981		2026-11-22
    サムス・アラン|Samus Aran	任天堂	1986		2026-11-22
    ソニック・ザ・ヘッジホッグ|Sonic the Hedgehog	セガ	1991		2026-11-22
    パックマン|Pac-Man	ナムコ	1980		2026-11-22
    ロックマン|Mega Man	カプコン	1987		2026-11-22
    クラウド・ストライフ|Cloud Strife	スクウェア	1997		2026-11-22
    セフィロス|Sephiroth	スクウェア	1997		2026-11-22
    ムーミン|ムーミントロール|Moomin|Moomintroll	Tove Jansson	1945		2026-11-22
    ミッフィー|Miffy	Dick Bruna	1955		2026-11-22
    スヌーピー|Snoopy	Charles Schulz	1950		2026-11-22
    チャーリー・ブラウン|Charlie Brown	Charles Schulz	1950		2026-11-22
    ミッキーマウス|ミッキー・マウス|Mickey Mouse	Disney	1928		2026-11-22
    ミニーマウス|ミニー・マウス|Minnie Mouse	Disney	1928		2026-11-22
    ドナルドダック|ドナルド・ダック|Donald Duck	Disney	1934		2026-11-22
    くまのプーさん|プーさん|Winnie the Pooh|Winnie-the-Pooh	Disney	1966		2026-11-22
    ダンボ|Dumbo	Disney	1941	yes	2026-11-22
    バンビ|Bambi	Disney	1942	yes	2026-11-22
    ティンカー・ベル|Tinker Bell|Tinkerbell	Disney	1953		2026-11-22
    スティッチ|Stitch	Disney	2002	yes	2026-11-22
    エルサ|Elsa	Disney	2013	yes	2026-11-22
    シンバ|Simba	Disney	1994	yes	2026-11-22
    バズ・ライトイヤー|Buzz Lightyear	Pixar	1995		2026-11-22
    ニモ|Nemo	Pixar	2003	yes	2026-11-22
    シュレック|Shrek	DreamWorks	2001		2026-11-22
    ミニオンズ|ミニオン|Minions	Illumination	2010	yes	2026-11-22
    スパイダーマン|Spider-Man|Spiderman	Marvel	1962		2026-11-22
    アイアンマン|Iron Man	Marvel	1963		2026-11-22
    キャプテン・アメリカ|Captain America	Marvel	1941		2026-11-22
    ハルク|The Hulk	Marvel	1962	yes	2026-11-22
    ウルヴァリン|Wolverine	Marvel	1974	yes	2026-11-22
    デッドプール|Deadpool	Marvel	1991		2026-11-22
    バットマン|Batman	DC Comics	1939		2026-11-22
    スーパーマン|Superman	DC Comics	1938		2026-11-22
    ワンダーウーマン|Wonder Woman	DC Comics	1941		2026-11-22
    ジョーカー	DC Comics	1940	yes	2026-11-22
    ハーレイ・クイン|Harley Quinn	DC Comics	1992		2026-11-22
    ダース・ベイダー|ダースベイダー|Darth Vader	George Lucas	1977		2026-11-22
    ヨーダ|Yoda	George Lucas	1980		2026-11-22
    ルーク・スカイウォーカー|Luke Skywalker	George Lucas	1977		2026-11-22
    R2-D2	George Lucas	1977		2026-11-22
    ハーマイオニー|Hermione Granger|Hermione	J.K. Rowling	1997		2026-11-22
    ダンブルドア|Dumbledore	J.K. Rowling	1997		2026-11-22
    ヴォルデモート|Voldemort	J.K. Rowling	1997		2026-11-22
    ガンダルフ|Gandalf	J.R.R. Tolkien	1937		2026-11-22
    フロド|Frodo	J.R.R. Tolkien	1954		2026-11-22
    アラゴルン|Aragorn	J.R.R. Tolkien	1954		2026-11-22
    ジェームズ・ボンド|James Bond	Ian Fleming	1953		2026-11-22
    エルキュール・ポアロ|ポアロ|Hercule Poirot	Agatha Christie	1920		2026-11-22
    インディ・ジョーンズ|Indiana Jones	George Lucas	1981		2026-11-22
    ターミネーター|Terminator	James Cameron	1984	yes	2026-11-22
    トムとジェリー|Tom and Jerry	MGM	1940		2026-11-22
    バッグス・バニー|Bugs Bunny	Warner Bros.	1940		2026-11-22
    スポンジ・ボブ|スポンジボブ|SpongeBob SquarePants|SpongeBob|Spongebob	Nickelodeon	1999		2026-11-22
    ホーマー・シンプソン|Homer Simpson	Matt Groening	1987		2026-11-22
    セサミストリートのエルモ|エルモ|Elmo	Sesame Workshop	1980		2026-11-22
    ガーフィールド|Garfield	Jim Davis	1978	yes	2026-11-22
    タンタン|Tintin	Hergé	1929	yes	2026-11-22
    ピーターラビット|Peter Rabbit	Beatrix Potter	1902		2026-11-22
    シャーロック・ホームズ|ホームズ|Sherlock Holmes	Arthur Conan Doyle	1887		2026-11-22
    ワトソン博士|Dr. Watson	Arthur Conan Doyle	1887		2026-11-22
    ドラキュラ伯爵|Count Dracula	Bram Stoker	1897		2026-11-22
    ピーター・パン|Peter Pan	J.M. Barrie	1904		2026-11-22
    ピノキオ|Pinocchio	Carlo Collodi	1883		2026-11-22
    アルプスの少女ハイジ|Heidi	Johanna Spyri	1880		2026-11-22
    アルセーヌ・ルパン|Arsène Lupin|Arsene Lupin	Maurice Leblanc	1905		2026-11-22
    ドン・キホーテ|Don Quixote	Miguel de Cervantes	1605		2026-11-22
    かぐや姫	作者不詳	900		2026-11-22
    金太郎	民話	1700		2026-11-22
    明智小五郎	江戸川乱歩	1925		2026-11-22
    怪人二十面相	江戸川乱歩	1936		2026-11-22
    孫悟空（西遊記）|斉天大聖|Sun Wukong	呉承恩	1592		2026-11-22
    Frankenstein's monster	Mary Shelley	1818		2026-11-22
    King Arthur|アーサー王	民話	1200		2026-11-22
    Robin Hood|ロビン・フッド	民話	1400		2026-11-22
    """#

  /// policies/lexicons/creators.tsv without its comments.
  static let creatorsTSV = #"""
    村上春樹|Haruki Murakami	novelist			JP	2026-11-22
    東野圭吾|Keigo Higashino	novelist			JP	2026-11-22
    星新一|Shinichi Hoshi	novelist	1997		JP	2026-11-22
    川端康成|Yasunari Kawabata	novelist	1972		JP	2026-11-22
    三島由紀夫|Yukio Mishima	novelist	1970		JP	2026-11-22
    司馬遼太郎|Ryotaro Shiba	novelist	1996		JP	2026-11-22
    松本清張|Seicho Matsumoto	novelist	1992		JP	2026-11-22
    宮部みゆき|Miyuki Miyabe	novelist			JP	2026-11-22
    湊かなえ|Kanae Minato	novelist			JP	2026-11-22
    伊坂幸太郎|Kotaro Isaka	novelist			JP	2026-11-22
    又吉直樹	novelist			JP	2026-11-22
    吉本ばなな|よしもとばなな|Banana Yoshimoto	novelist			JP	2026-11-22
    村上龍|Ryu Murakami	novelist			JP	2026-11-22
    大江健三郎|Kenzaburo Oe	novelist	2023		JP	2026-11-22
    安部公房|Kobo Abe	novelist	1993		JP	2026-11-22
    遠藤周作|Shusaku Endo	novelist	1996		JP	2026-11-22
    井上靖	novelist	1991		JP	2026-11-22
    筒井康隆	novelist			JP	2026-11-22
    小松左京	novelist	2011		JP	2026-11-22
    江國香織	novelist			JP	2026-11-22
    川上弘美	novelist			JP	2026-11-22
    川上未映子|Mieko Kawakami	novelist			JP	2026-11-22
    多和田葉子	novelist			JP	2026-11-22
    小川洋子|Yoko Ogawa	novelist			JP	2026-11-22
    京極夏彦	novelist			JP	2026-11-22
    綾辻行人	novelist			JP	2026-11-22
    有栖川有栖	novelist			JP	2026-11-22
    池井戸潤	novelist			JP	2026-11-22
    辻村深月	novelist			JP	2026-11-22
    西尾維新	novelist			JP	2026-11-22
    森見登美彦	novelist			JP	2026-11-22
    米澤穂信	novelist			JP	2026-11-22
    恩田陸	novelist			JP	2026-11-22
    三浦しをん	novelist			JP	2026-11-22
    重松清	novelist			JP	2026-11-22
    浅田次郎	novelist			JP	2026-11-22
    石原慎太郎	novelist	2022		JP	2026-11-22
    瀬戸内寂聴	novelist	2021		JP	2026-11-22
    向田邦子	novelist	1981		JP	2026-11-22
    池波正太郎	novelist	1990		JP	2026-11-22
    藤沢周平	novelist	1997		JP	2026-11-22
    山崎豊子	novelist	2013		JP	2026-11-22
    横溝正史	novelist	1981		JP	2026-11-22
    志賀直哉	novelist	1971		JP	2026-11-22
    武者小路実篤	novelist	1976		JP	2026-11-22
    井伏鱒二	novelist	1993		JP	2026-11-22
    寺山修司	poet	1983		JP	2026-11-22
    谷川俊太郎|Shuntaro Tanikawa	poet	2024		JP	2026-11-22
    茨木のり子	poet	2006		JP	2026-11-22
    俵万智	poet			JP	2026-11-22
    相田みつを	poet	1991		JP	2026-11-22
    手塚治虫|Osamu Tezuka	manga	1989		JP	2026-11-22
    藤子・F・不二雄|藤子F不二雄|藤子不二雄	manga	1996		JP	2026-11-22
    水木しげる	manga	2015		JP	2026-11-22
    鳥山明|Akira Toriyama	manga	2024		JP	2026-11-22
    尾田栄一郎|Eiichiro Oda	manga			JP	2026-11-22
    吾峠呼世晴	manga			JP	2026-11-22
    諫山創	manga			JP	2026-11-22
    岸本斉史	manga			JP	2026-11-22
    荒木飛呂彦|Hirohiko Araki	manga			JP	2026-11-22
    冨樫義博	manga			JP	2026-11-22
    青山剛昌	manga			JP	2026-11-22
    高橋留美子|Rumiko Takahashi	manga			JP	2026-11-22
    あだち充	manga			JP	2026-11-22
    井上雄彦|Takehiko Inoue	manga			JP	2026-11-22
    浦沢直樹|Naoki Urasawa	manga			JP	2026-11-22
    大友克洋|Katsuhiro Otomo	manga			JP	2026-11-22
    萩尾望都	manga			JP	2026-11-22
    池田理代子	manga			JP	2026-11-22
    さくらももこ	manga	2018		JP	2026-11-22
    赤塚不二夫	manga	2008		JP	2026-11-22
    長谷川町子	manga	1992		JP	2026-11-22
    石ノ森章太郎	manga	1998		JP	2026-11-22
    横山光輝	manga	2004		JP	2026-11-22
    永井豪	manga			JP	2026-11-22
    松本零士	manga	2023		JP	2026-11-22
    やなせたかし	manga	2013		JP	2026-11-22
    臼井儀人	manga	2009		JP	2026-11-22
    三浦建太郎|Kentaro Miura	manga	2021		JP	2026-11-22
    伊藤潤二|Junji Ito	manga			JP	2026-11-22
    岡本太郎|Taro Okamoto	artist	1996		JP	2026-11-22
    草間彌生|草間弥生|Yayoi Kusama	artist			JP	2026-11-22
    奈良美智|Yoshitomo Nara	artist			JP	2026-11-22
    村上隆|Takashi Murakami	artist			JP	2026-11-22
    いわさきちひろ	illustrator	1974		JP	2026-11-22
    棟方志功	artist	1975		JP	2026-11-22
    東山魁夷	artist	1999		JP	2026-11-22
    山下清	artist	1971		JP	2026-11-22
    天野喜孝|Yoshitaka Amano	illustrator			JP	2026-11-22
    黒澤明|黒沢明|Akira Kurosawa	film	1998		JP	2026-11-22
    宮崎駿|宮﨑駿|Hayao Miyazaki	animation			JP	2026-11-22
    新海誠|Makoto Shinkai	animation			JP	2026-11-22
    高畑勲|Isao Takahata	animation	2018		JP	2026-11-22
    庵野秀明|Hideaki Anno	animation			JP	2026-11-22
    細田守|Mamoru Hosoda	animation			JP	2026-11-22
    今敏|Satoshi Kon	animation	2010		JP	2026-11-22
    是枝裕和	film			JP	2026-11-22
    北野武|Takeshi Kitano	film			JP	2026-11-22
    スタジオジブリ|ジブリ|Studio Ghibli|Ghibli	animation			JP	2026-11-22
    京都アニメーション|Kyoto Animation	animation			JP	2026-11-22
    米津玄師|Kenshi Yonezu	music			JP	2026-11-22
    あいみょん|Aimyon	music			JP	2026-11-22
    宇多田ヒカル|Hikaru Utada	music			JP	2026-11-22
    椎名林檎	music			JP	2026-11-22
    桑田佳祐	music			JP	2026-11-22
    サザンオールスターズ|サザン	music			JP	2026-11-22
    松任谷由実|荒井由実|ユーミン	music			JP	2026-11-22
    中島みゆき	music			JP	2026-11-22
    坂本龍一|Ryuichi Sakamoto	music	2023		JP	2026-11-22
    久石譲|Joe Hisaishi	music			JP	2026-11-22
    小室哲哉	music			JP	2026-11-22
    Mr.Children|ミスチル	music			JP	2026-11-22
    スピッツ	music			JP	2026-11-22
    BUMP OF CHICKEN	music			JP	2026-11-22
    RADWIMPS	music			JP	2026-11-22
    YOASOBI	music			JP	2026-11-22
    Official髭男dism|髭男	music			JP	2026-11-22
    King Gnu	music			JP	2026-11-22
    藤井風	music			JP	2026-11-22
    秋元康	lyricist			JP	2026-11-22
    阿久悠	lyricist	2007		JP	2026-11-22
    松本隆	lyricist			JP	2026-11-22
    尾崎豊	music	1992		JP	2026-11-22
    美空ひばり	music	1989		JP	2026-11-22
    星野源	music			JP	2026-11-22
    槇原敬之	music			JP	2026-11-22
    小田和正	music			JP	2026-11-22
    井上陽水	music			JP	2026-11-22
    吉田拓郎	music			JP	2026-11-22
    山下達郎	music			JP	2026-11-22
    竹内まりや	music			JP	2026-11-22
    いきものがかり	music			JP	2026-11-22
    夏目漱石|漱石|Natsume Soseki|Soseki Natsume	novelist	1916		JP	2026-11-22
    芥川龍之介|芥川|Ryunosuke Akutagawa	novelist	1927		JP	2026-11-22
    太宰治|太宰|Osamu Dazai	novelist	1948		JP	2026-11-22
    宮沢賢治|宮澤賢治|Kenji Miyazawa	poet	1933		JP	2026-11-22
    江戸川乱歩|乱歩|Edogawa Ranpo	novelist	1965		JP	2026-11-22
    谷崎潤一郎	novelist	1965		JP	2026-11-22
    森鴎外|森鷗外	novelist	1922		JP	2026-11-22
    樋口一葉	novelist	1896		JP	2026-11-22
    島崎藤村	novelist	1943		JP	2026-11-22
    石川啄木	poet	1912		JP	2026-11-22
    中原中也	poet	1937		JP	2026-11-22
    与謝野晶子	poet	1942		JP	2026-11-22
    正岡子規	poet	1902		JP	2026-11-22
    坂口安吾	novelist	1955		JP	2026-11-22
    萩原朔太郎	poet	1942		JP	2026-11-22
    北原白秋	poet	1942		JP	2026-11-22
    梶井基次郎	novelist	1932		JP	2026-11-22
    永井荷風	novelist	1959		JP	2026-11-22
    泉鏡花	novelist	1939		JP	2026-11-22
    菊池寛	novelist	1948		JP	2026-11-22
    小林多喜二	novelist	1933		JP	2026-11-22
    堀辰雄	novelist	1953		JP	2026-11-22
    中島敦	novelist	1942		JP	2026-11-22
    新美南吉	novelist	1943		JP	2026-11-22
    夢野久作	novelist	1936		JP	2026-11-22
    国木田独歩	novelist	1908		JP	2026-11-22
    吉川英治	novelist	1962		JP	2026-11-22
    山本周五郎	novelist	1967		JP	2026-11-22
    種田山頭火|山頭火	poet	1940		JP	2026-11-22
    高村光太郎	poet	1956		JP	2026-11-22
    室生犀星	poet	1962		JP	2026-11-22
    金子みすゞ|金子みすず	poet	1930		JP	2026-11-22
    柳田國男|柳田国男	scholar	1962		JP	2026-11-22
    小泉八雲|Lafcadio Hearn	novelist	1904		JP	2026-11-22
    松尾芭蕉|芭蕉|Matsuo Basho|Basho	poet	1694		JP	2026-11-22
    小林一茶	poet	1828		JP	2026-11-22
    紫式部|Murasaki Shikibu	novelist		ancient	JP	2026-11-22
    清少納言|Sei Shonagon	novelist		ancient	JP	2026-11-22
    葛飾北斎|北斎|Hokusai	artist	1849		JP	2026-11-22
    歌川広重|広重|Hiroshige	artist	1858		JP	2026-11-22
    竹久夢二	artist	1934		JP	2026-11-22
    伊藤若冲|若冲	artist	1800		JP	2026-11-22
    横山大観	artist	1958		JP	2026-11-22
    滝廉太郎	music	1903		JP	2026-11-22
    Stephen King|スティーヴン・キング|スティーブン・キング	novelist			US	2026-11-22
    J.K. Rowling|J. K. Rowling|JK Rowling|J・K・ローリング|J.K.ローリング	novelist			GB	2026-11-22
    J.R.R. Tolkien|J. R. R. Tolkien|Tolkien|トールキン	novelist	1973		GB	2026-11-22
    Agatha Christie|アガサ・クリスティー|アガサ・クリスティ	novelist	1976		GB	2026-11-22
    Dr. Seuss|Dr Seuss	picture books	1991		US	2026-11-22
    Roald Dahl|ロアルド・ダール	novelist	1990		GB	2026-11-22
    Neil Gaiman	novelist			GB	2026-11-22
    George R.R. Martin|George R. R. Martin	novelist			US	2026-11-22
    Dan Brown|ダン・ブラウン	novelist			US	2026-11-22
    Margaret Atwood|マーガレット・アトウッド	novelist			CA	2026-11-22
    Toni Morrison	novelist	2019		US	2026-11-22
    Cormac McCarthy	novelist	2023		US	2026-11-22
    Ursula K. Le Guin|Ursula Le Guin	novelist	2018		US	2026-11-22
    Philip K. Dick|フィリップ・K・ディック	novelist	1982		US	2026-11-22
    Isaac Asimov|アイザック・アシモフ	novelist	1992		US	2026-11-22
    Arthur C. Clarke	novelist	2008		GB	2026-11-22
    Ray Bradbury|レイ・ブラッドベリ	novelist	2012		US	2026-11-22
    Terry Pratchett	novelist	2015		GB	2026-11-22
    Douglas Adams	novelist	2001		GB	2026-11-22
    Kurt Vonnegut|カート・ヴォネガット	novelist	2007		US	2026-11-22
    John Grisham	novelist			US	2026-11-22
    Kazuo Ishiguro|カズオ・イシグロ	novelist			GB	2026-11-22
    Vladimir Nabokov|ナボコフ	novelist	1977		US	2026-11-22
    John Steinbeck|スタインベック	novelist	1968		US	2026-11-22
    Gabriel García Márquez|Gabriel Garcia Marquez|ガルシア・マルケス|ガルシア=マルケス	novelist	2014		CO	2026-11-22
    Maya Angelou	poet	2014		US	2026-11-22
    Charles Bukowski|ブコウスキー	novelist	1994		US	2026-11-22
    Samuel Beckett|ベケット	playwright	1989		IE	2026-11-22
    Jorge Luis Borges|ボルヘス	novelist	1986		AR	2026-11-22
    Umberto Eco	novelist	2016		IT	2026-11-22
    Milan Kundera|ミラン・クンデラ	novelist	2023		CZ	2026-11-22
    Paulo Coelho	novelist			BR	2026-11-22
    Michael Crichton	novelist	2008		US	2026-11-22
    Tom Clancy	novelist	2013		US	2026-11-22
    J.D. Salinger|J. D. Salinger|サリンジャー	novelist	2010		US	2026-11-22
    Pablo Picasso|Picasso|ピカソ	artist	1973		ES	2026-11-22
    Salvador Dalí|Salvador Dali|ダリ	artist	1989		ES	2026-11-22
    Andy Warhol|Warhol|アンディ・ウォーホル|ウォーホル	artist	1987		US	2026-11-22
    Banksy|バンクシー	artist			GB	2026-11-22
    Keith Haring|キース・ヘリング	artist	1990		US	2026-11-22
    Jean-Michel Basquiat|Basquiat|バスキア	artist	1988		US	2026-11-22
    David Hockney	artist			GB	2026-11-22
    Marc Chagall|シャガール	artist	1985		FR	2026-11-22
    M.C. Escher|M. C. Escher|エッシャー	artist	1972		NL	2026-11-22
    Norman Rockwell	artist	1978		US	2026-11-22
    Joan Miró|Joan Miro	artist	1983		ES	2026-11-22
    Roy Lichtenstein|リキテンスタイン	artist	1997		US	2026-11-22
    Greg Rutkowski	artist			PL	2026-11-22
    Pixar|ピクサー	animation			US	2026-11-22
    Disney|ディズニー	animation			US	2026-11-22
    DreamWorks|ドリームワークス	animation			US	2026-11-22
    Tim Burton|ティム・バートン	film			US	2026-11-22
    Wes Anderson|ウェス・アンダーソン	film			US	2026-11-22
    Quentin Tarantino|Tarantino|タランティーノ	film			US	2026-11-22
    Steven Spielberg|スピルバーグ	film			US	2026-11-22
    Stanley Kubrick|キューブリック	film	1999		US	2026-11-22
    Alfred Hitchcock|ヒッチコック	film	1980		GB	2026-11-22
    Christopher Nolan|クリストファー・ノーラン	film			GB	2026-11-22
    Bob Dylan|ボブ・ディラン	music			US	2026-11-22
    Taylor Swift|テイラー・スウィフト	music			US	2026-11-22
    The Beatles|Beatles|ビートルズ	music			GB	2026-11-22
    John Lennon|ジョン・レノン	music	1980		GB	2026-11-22
    Paul McCartney|ポール・マッカートニー	music			GB	2026-11-22
    Freddie Mercury	music	1991		GB	2026-11-22
    David Bowie|デヴィッド・ボウイ	music	2016		GB	2026-11-22
    Michael Jackson|マイケル・ジャクソン	music	2009		US	2026-11-22
    Ed Sheeran|エド・シーラン	music			GB	2026-11-22
    Adele	music			GB	2026-11-22
    Beyoncé|Beyonce|ビヨンセ	music			US	2026-11-22
    Eminem|エミネム	music			US	2026-11-22
    Kanye West	music			US	2026-11-22
    Kendrick Lamar	music			US	2026-11-22
    Billie Eilish|ビリー・アイリッシュ	music			US	2026-11-22
    Lady Gaga|レディー・ガガ	music			US	2026-11-22
    Bruce Springsteen	music			US	2026-11-22
    Leonard Cohen	music	2016		CA	2026-11-22
    Elton John	music			GB	2026-11-22
    Coldplay|コールドプレイ	music			GB	2026-11-22
    Radiohead|レディオヘッド	music			GB	2026-11-22
    Metallica|メタリカ	music			US	2026-11-22
    Pink Floyd|ピンク・フロイド	music			GB	2026-11-22
    Led Zeppelin	music			GB	2026-11-22
    The Rolling Stones|Rolling Stones	music			GB	2026-11-22
    ABBA	music			SE	2026-11-22
    BTS	music			KR	2026-11-22
    Hans Zimmer|ハンス・ジマー	music			DE	2026-11-22
    John Williams	music			US	2026-11-22
    Philip Glass	music			US	2026-11-22
    Bill Watterson	comics			US	2026-11-22
    Charles Schulz|Charles M. Schulz	comics	2000		US	2026-11-22
    Hergé	comics	1983		BE	2026-11-22
    Stan Lee|スタン・リー	comics	2018		US	2026-11-22
    William Shakespeare|Shakespeare|シェイクスピア|シェークスピア	playwright	1616		GB	2026-11-22
    Charles Dickens|Dickens|ディケンズ	novelist	1870		GB	2026-11-22
    Jane Austen|ジェーン・オースティン	novelist	1817		GB	2026-11-22
    Mark Twain|マーク・トウェイン	novelist	1910		US	2026-11-22
    Edgar Allan Poe|エドガー・アラン・ポー	novelist	1849		US	2026-11-22
    Oscar Wilde|オスカー・ワイルド	playwright	1900		IE	2026-11-22
    Arthur Conan Doyle|Conan Doyle|コナン・ドイル	novelist	1930		GB	2026-11-22
    Leo Tolstoy|Tolstoy|トルストイ	novelist	1910		RU	2026-11-22
    Fyodor Dostoevsky|Dostoevsky|Dostoyevsky|ドストエフスキー	novelist	1881		RU	2026-11-22
    Anton Chekhov|Chekhov|チェーホフ	playwright	1904		RU	2026-11-22
    Franz Kafka|Kafka|カフカ	novelist	1924		CZ	2026-11-22
    Marcel Proust|Proust|プルースト	novelist	1922		FR	2026-11-22
    James Joyce	novelist	1941		IE	2026-11-22
    Virginia Woolf	novelist	1941		GB	2026-11-22
    H.P. Lovecraft|H. P. Lovecraft|Lovecraft|ラヴクラフト	novelist	1937		US	2026-11-22
    F. Scott Fitzgerald|フィッツジェラルド	novelist	1940		US	2026-11-22
    Lewis Carroll|ルイス・キャロル	novelist	1898		GB	2026-11-22
    Emily Dickinson	poet	1886		US	2026-11-22
    Walt Whitman	poet	1892		US	2026-11-22
    Johann Wolfgang von Goethe|Goethe|ゲーテ	poet	1832		DE	2026-11-22
    Dante Alighieri|Dante|ダンテ	poet	1321		IT	2026-11-22
    Miguel de Cervantes|Cervantes|セルバンテス	novelist	1616		ES	2026-11-22
    Victor Hugo|ヴィクトル・ユーゴー|ユゴー	novelist	1885		FR	2026-11-22
    Jules Verne|ジュール・ヴェルヌ	novelist	1905		FR	2026-11-22
    H.G. Wells|H. G. Wells	novelist	1946		GB	2026-11-22
    Rudyard Kipling	novelist	1936		GB	2026-11-22
    Mary Shelley|メアリー・シェリー	novelist	1851		GB	2026-11-22
    Bram Stoker|ブラム・ストーカー	novelist	1912		IE	2026-11-22
    J.M. Barrie|J. M. Barrie	playwright	1937		GB	2026-11-22
    L. Frank Baum	novelist	1919		US	2026-11-22
    Lucy Maud Montgomery|L.M. Montgomery|モンゴメリ	novelist	1942		CA	2026-11-22
    Johanna Spyri|ヨハンナ・シュピリ	novelist	1901		CH	2026-11-22
    Carlo Collodi|コッローディ	novelist	1890		IT	2026-11-22
    Herman Melville|メルヴィル	novelist	1891		US	2026-11-22
    Charlotte Brontë|Charlotte Bronte	novelist	1855		GB	2026-11-22
    Emily Brontë|Emily Bronte	novelist	1848		GB	2026-11-22
    Ernest Hemingway|Hemingway|ヘミングウェイ	novelist	1961		US	2026-11-22
    George Orwell|Orwell|ジョージ・オーウェル|オーウェル	novelist	1950		GB	2026-11-22
    William Faulkner|フォークナー	novelist	1962		US	2026-11-22
    Raymond Chandler|チャンドラー	novelist	1959		US	2026-11-22
    Robert Frost	poet	1963		US	2026-11-22
    T.S. Eliot|T. S. Eliot	poet	1965		GB	2026-11-22
    Albert Camus|カミュ	novelist	1960		FR	2026-11-22
    Antoine de Saint-Exupéry|Antoine de Saint-Exupery|サン=テグジュペリ|サン・テグジュペリ	novelist	1944		FR	2026-11-22
    Hermann Hesse|ヘルマン・ヘッセ	novelist	1962		CH	2026-11-22
    Hans Christian Andersen|アンデルセン	fairy tales	1875		DK	2026-11-22
    Brothers Grimm|グリム兄弟	fairy tales	1863		DE	2026-11-22
    Aesop|イソップ	fables		ancient	GR	2026-11-22
    Homer|ホメロス	poet		ancient	GR	2026-11-22
    Vincent van Gogh|Van Gogh|van Gogh|ファン・ゴッホ|ゴッホ	artist	1890		NL	2026-11-22
    Claude Monet|Monet|クロード・モネ|モネ	artist	1926		FR	2026-11-22
    Pierre-Auguste Renoir|Renoir|ルノワール	artist	1919		FR	2026-11-22
    Paul Cézanne|Cézanne|Cezanne|セザンヌ	artist	1906		FR	2026-11-22
    Gustav Klimt|Klimt|クリムト	artist	1918		AT	2026-11-22
    Edvard Munch|Munch|ムンク	artist	1944		NO	2026-11-22
    Leonardo da Vinci|da Vinci|レオナルド・ダ・ヴィンチ|ダ・ヴィンチ	artist	1519		IT	2026-11-22
    Michelangelo|ミケランジェロ	artist	1564		IT	2026-11-22
    Rembrandt|レンブラント	artist	1669		NL	2026-11-22
    Johannes Vermeer|Vermeer|フェルメール	artist	1675		NL	2026-11-22
    Alphonse Mucha|Mucha|ミュシャ	artist	1939		CZ	2026-11-22
    Henri Matisse|Matisse|マティス	artist	1954		FR	2026-11-22
    Paul Klee|パウル・クレー	artist	1940		CH	2026-11-22
    Wassily Kandinsky|Kandinsky|カンディンスキー	artist	1944		RU	2026-11-22
    Piet Mondrian|Mondrian|モンドリアン	artist	1944		NL	2026-11-22
    Frida Kahlo|フリーダ・カーロ	artist	1954		MX	2026-11-22
    Edward Hopper	artist	1967		US	2026-11-22
    René Magritte|Rene Magritte|マグリット	artist	1967		BE	2026-11-22
    Antoni Gaudí|Antoni Gaudi|ガウディ	architect	1926		ES	2026-11-22
    Frank Lloyd Wright|フランク・ロイド・ライト	architect	1959		US	2026-11-22
    Wolfgang Amadeus Mozart|Mozart|モーツァルト	music	1791		AT	2026-11-22
    Ludwig van Beethoven|Beethoven|ベートーヴェン|ベートーベン	music	1827		DE	2026-11-22
    Johann Sebastian Bach|J.S. Bach|バッハ	music	1750		DE	2026-11-22
    Frédéric Chopin|Frederic Chopin|Chopin|ショパン	music	1849		PL	2026-11-22
    Claude Debussy|Debussy|ドビュッシー	music	1918		FR	2026-11-22
    Maurice Leblanc|モーリス・ルブラン	novelist	1941		FR	2026-11-22
    Beatrix Potter|ビアトリクス・ポター	picture books	1943		GB	2026-11-22
    Ian Fleming|イアン・フレミング	novelist	1964		GB	2026-11-22
    """#

  /// policies/lexicons/marks.tsv without its comments.
  static let marksTSV = #"""
    極秘	top	2026-11-22
    厳秘	top	2026-11-22
    機密性3|機密性3情報	top	2026-11-22
    特定秘密	top	2026-11-22
    TLP:RED|TLP RED	top	2026-11-22
    STRICTLY CONFIDENTIAL|Strictly Confidential	top	2026-11-22
    TOP SECRET|Top Secret	top	2026-11-22
    HIGHLY CONFIDENTIAL|Highly Confidential	top	2026-11-22
    RESTRICTED|Restricted	top	2026-11-22
    社外秘	internal	2026-11-22
    部外秘	internal	2026-11-22
    部内秘	internal	2026-11-22
    部内限り	internal	2026-11-22
    社内限り|社内限	internal	2026-11-22
    関係者限り|関係者限	internal	2026-11-22
    関係者外秘	internal	2026-11-22
    取扱注意|取り扱い注意|取扱い注意	internal	2026-11-22
    機密性2|機密性2情報	internal	2026-11-22
    マル秘|㊙|丸秘	internal	2026-11-22
    TLP:AMBER|TLP AMBER	internal	2026-11-22
    TLP:AMBER+STRICT|TLP AMBER+STRICT	internal	2026-11-22
    CONFIDENTIAL|Confidential|Company Confidential|COMPANY CONFIDENTIAL|Private & Confidential	internal	2026-11-22
    INTERNAL USE ONLY|Internal Use Only|For Internal Use Only|FOR INTERNAL USE ONLY|Internal Only	internal	2026-11-22
    DO NOT DISTRIBUTE|Do not distribute|Do Not Distribute|Not for distribution|NOT FOR DISTRIBUTION	internal	2026-11-22
    機密性1|機密性1情報	public	2026-11-22
    TLP:GREEN|TLP GREEN	public	2026-11-22
    TLP:CLEAR|TLP CLEAR|TLP:WHITE|TLP WHITE	public	2026-11-22
    公開可|社外公開可	public	2026-11-22
    """#

  /// policies/lexicons/works.tsv without its comments.
  static let worksTSV = #"""
    鬼滅の刃|Demon Slayer	吾峠呼世晴	2016		2026-11-22
    君の名は。|君の名は|Your Name	新海誠	2016		2026-11-22
    天気の子|Weathering with You	新海誠	2019		2026-11-22
    すずめの戸締まり|Suzume	新海誠	2022		2026-11-22
    ONE PIECE|One Piece|ワンピース	尾田栄一郎	1997	yes	2026-11-22
    ドラゴンボール|DRAGON BALL|Dragon Ball	鳥山明	1984		2026-11-22
    NARUTO|ナルト	岸本斉史	1999		2026-11-22
    進撃の巨人|Attack on Titan	諫山創	2009		2026-11-22
    名探偵コナン|Detective Conan	青山剛昌	1994		2026-11-22
    呪術廻戦|Jujutsu Kaisen	芥見下々	2018		2026-11-22
    SPY×FAMILY|スパイファミリー	遠藤達哉	2019		2026-11-22
    チェンソーマン|Chainsaw Man	藤本タツキ	2018		2026-11-22
    推しの子|【推しの子】	赤坂アカ・横槍メンゴ	2020		2026-11-22
    葬送のフリーレン|Frieren	山田鐘人・アベツカサ	2020		2026-11-22
    ハイキュー!!|ハイキュー	古舘春一	2012		2026-11-22
    僕のヒーローアカデミア|ヒロアカ|My Hero Academia	堀越耕平	2014		2026-11-22
    BLEACH	久保帯人	2001	yes	2026-11-22
    HUNTER×HUNTER|ハンターハンター|Hunter x Hunter	冨樫義博	1998		2026-11-22
    幽遊白書|幽☆遊☆白書	冨樫義博	1990		2026-11-22
    SLAM DUNK|スラムダンク	井上雄彦	1990		2026-11-22
    ジョジョの奇妙な冒険|ジョジョ|JoJo's Bizarre Adventure	荒木飛呂彦	1987		2026-11-22
    DEATH NOTE|デスノート|Death Note	大場つぐみ・小畑健	2003		2026-11-22
    鋼の錬金術師|Fullmetal Alchemist	荒川弘	2001		2026-11-22
    美少女戦士セーラームーン|セーラームーン|Sailor Moon	武内直子	1991		2026-11-22
    ベルサイユのばら	池田理代子	1972		2026-11-22
    ブラック・ジャック|ブラックジャック	手塚治虫	1973		2026-11-22
    鉄腕アトム|Astro Boy	手塚治虫	1952		2026-11-22
    火の鳥	手塚治虫	1954	yes	2026-11-22
    AKIRA	大友克洋	1982	yes	2026-11-22
    ちびまる子ちゃん	さくらももこ	1986		2026-11-22
    クレヨンしんちゃん|Crayon Shin-chan	臼井儀人	1990		2026-11-22
    ゲゲゲの鬼太郎	水木しげる	1960		2026-11-22
    機動戦士ガンダム|ガンダム|Gundam	富野由悠季	1979		2026-11-22
    新世紀エヴァンゲリオン|エヴァンゲリオン|Evangelion	庵野秀明	1995		2026-11-22
    となりのトトロ|My Neighbor Totoro	宮崎駿	1988		2026-11-22
    千と千尋の神隠し|Spirited Away	宮崎駿	2001		2026-11-22
    もののけ姫|Princess Mononoke	宮崎駿	1997		2026-11-22
    天空の城ラピュタ|Castle in the Sky	宮崎駿	1986		2026-11-22
    風の谷のナウシカ	宮崎駿	1982		2026-11-22
    魔女の宅急便|Kiki's Delivery Service	角野栄子	1985		2026-11-22
    ハウルの動く城|Howl's Moving Castle	ダイアナ・ウィン・ジョーンズ	1986		2026-11-22
    火垂るの墓|Grave of the Fireflies	野坂昭如	1967		2026-11-22
    ポケットモンスター|ポケモン|Pokémon|Pokemon	任天堂ほか	1996		2026-11-22
    スーパーマリオブラザーズ|Super Mario Bros.	任天堂	1985		2026-11-22
    ゼルダの伝説|The Legend of Zelda|Legend of Zelda	任天堂	1986		2026-11-22
    どうぶつの森|Animal Crossing	任天堂	2001		2026-11-22
    ファイナルファンタジー|Final Fantasy	スクウェア	1987		2026-11-22
    ドラゴンクエスト|ドラクエ|Dragon Quest	堀井雄二	1986		2026-11-22
    半沢直樹	池井戸潤	2004		2026-11-22
    ノルウェイの森|Norwegian Wood	村上春樹	1987		2026-11-22
    海辺のカフカ|Kafka on the Shore	村上春樹	2002		2026-11-22
    1Q84	村上春樹	2009		2026-11-22
    容疑者Xの献身	東野圭吾	2005		2026-11-22
    コンビニ人間|Convenience Store Woman	村田沙耶香	2016		2026-11-22
    火花	又吉直樹	2015	yes	2026-11-22
    博士の愛した数式	小川洋子	2003		2026-11-22
    キッチン	吉本ばなな	1988	yes	2026-11-22
    雪国	川端康成	1937	yes	2026-11-22
    伊豆の踊子	川端康成	1926		2026-11-22
    金閣寺	三島由紀夫	1956		2026-11-22
    潮騒	三島由紀夫	1954	yes	2026-11-22
    砂の女	安部公房	1962	yes	2026-11-22
    竜馬がゆく	司馬遼太郎	1963		2026-11-22
    坂の上の雲	司馬遼太郎	1969		2026-11-22
    白い巨塔	山崎豊子	1965		2026-11-22
    時をかける少女	筒井康隆	1967		2026-11-22
    日本沈没	小松左京	1973		2026-11-22
    ボッコちゃん	星新一	1971		2026-11-22
    犬神家の一族	横溝正史	1951		2026-11-22
    ぐりとぐら	中川李枝子	1963		2026-11-22
    はらぺこあおむし|The Very Hungry Caterpillar	Eric Carle	1969		2026-11-22
    七人の侍|Seven Samurai	黒澤明	1954		2026-11-22
    サザエさん	長谷川町子	1946		2026-11-22
    Lemon	米津玄師	2018	yes	2026-11-22
    マリーゴールド	あいみょん	2018	yes	2026-11-22
    夜に駆ける	YOASOBI	2019		2026-11-22
    アイドル	YOASOBI	2023	yes	2026-11-22
    Pretender	Official髭男dism	2019	yes	2026-11-22
    残酷な天使のテーゼ	及川眠子	1995		2026-11-22
    世界に一つだけの花	槇原敬之	2003		2026-11-22
    千本桜	黒うさP	2011	yes	2026-11-22
    いとしのエリー	サザンオールスターズ	1979		2026-11-22
    糸	中島みゆき	1992	yes	2026-11-22
    First Love	宇多田ヒカル	1999	yes	2026-11-22
    上を向いて歩こう	永六輔	1961	yes	2026-11-22
    川の流れのように	美空ひばり	1989		2026-11-22
    恋するフォーチュンクッキー	秋元康	2013		2026-11-22
    紅蓮華	LiSA	2019		2026-11-22
    Harry Potter|ハリー・ポッター|ハリーポッター	J.K. Rowling	1997		2026-11-22
    The Lord of the Rings|Lord of the Rings|指輪物語|ロード・オブ・ザ・リング	J.R.R. Tolkien	1954		2026-11-22
    The Hobbit	J.R.R. Tolkien	1937		2026-11-22
    Game of Thrones|A Song of Ice and Fire|ゲーム・オブ・スローンズ	George R.R. Martin	1996		2026-11-22
    The Handmaid's Tale|侍女の物語	Margaret Atwood	1985		2026-11-22
    The Hunger Games|Hunger Games	Suzanne Collins	2008		2026-11-22
    Twilight	Stephenie Meyer	2005	yes	2026-11-22
    The Da Vinci Code|ダ・ヴィンチ・コード	Dan Brown	2003		2026-11-22
    The Catcher in the Rye|ライ麦畑でつかまえて	J.D. Salinger	1951		2026-11-22
    To Kill a Mockingbird|アラバマ物語	Harper Lee	1960		2026-11-22
    The Road	Cormac McCarthy	2006	yes	2026-11-22
    The Shining|シャイニング	Stephen King	1977	yes	2026-11-22
    Dune|デューン	Frank Herbert	1965	yes	2026-11-22
    The Hitchhiker's Guide to the Galaxy|Hitchhiker's Guide to the Galaxy	Douglas Adams	1979		2026-11-22
    Charlie and the Chocolate Factory|チャーリーとチョコレート工場	Roald Dahl	1964		2026-11-22
    Matilda	Roald Dahl	1988	yes	2026-11-22
    The Cat in the Hat|Cat in the Hat	Dr. Seuss	1957		2026-11-22
    Where the Wild Things Are|かいじゅうたちのいるところ	Maurice Sendak	1963		2026-11-22
    And Then There Were None|そして誰もいなくなった	Agatha Christie	1939		2026-11-22
    Murder on the Orient Express|オリエント急行の殺人|オリエント急行殺人事件	Agatha Christie	1934		2026-11-22
    One Hundred Years of Solitude|百年の孤独	Gabriel García Márquez	1967		2026-11-22
    Star Wars|スター・ウォーズ|スターウォーズ	George Lucas	1977		2026-11-22
    Star Trek|スタートレック	Gene Roddenberry	1966		2026-11-22
    The Matrix|マトリックス	Wachowskis	1999	yes	2026-11-22
    Jurassic Park|ジュラシック・パーク	Michael Crichton	1990		2026-11-22
    Back to the Future|バック・トゥ・ザ・フューチャー	Robert Zemeckis	1985		2026-11-22
    Titanic|タイタニック	James Cameron	1997	yes	2026-11-22
    Avatar|アバター	James Cameron	2009	yes	2026-11-22
    The Godfather|ゴッドファーザー	Mario Puzo	1969		2026-11-22
    Frozen|アナと雪の女王|アナ雪	Disney	2013	yes	2026-11-22
    Toy Story|トイ・ストーリー|トイストーリー	Pixar	1995		2026-11-22
    The Lion King|ライオン・キング|ライオンキング	Disney	1994		2026-11-22
    Finding Nemo|ファインディング・ニモ	Pixar	2003		2026-11-22
    The Simpsons|シンプソンズ	Matt Groening	1989		2026-11-22
    South Park|サウスパーク	Trey Parker, Matt Stone	1997		2026-11-22
    Breaking Bad|ブレイキング・バッド	Vince Gilligan	2008		2026-11-22
    Friends	David Crane, Marta Kauffman	1994	yes	2026-11-22
    Minecraft|マインクラフト	Mojang	2011	yes	2026-11-22
    Peanuts	Charles Schulz	1950	yes	2026-11-22
    The Avengers|Avengers|アベンジャーズ	Marvel	1963		2026-11-22
    Imagine	John Lennon	1971	yes	2026-11-22
    Bohemian Rhapsody|ボヘミアン・ラプソディ	Queen	1975		2026-11-22
    Hotel California|ホテル・カリフォルニア	Eagles	1976	yes	2026-11-22
    Yesterday|イエスタデイ	The Beatles	1965	yes	2026-11-22
    Hey Jude|ヘイ・ジュード	The Beatles	1968		2026-11-22
    Let It Be|レット・イット・ビー	The Beatles	1970	yes	2026-11-22
    Shake It Off	Taylor Swift	2014		2026-11-22
    Love Story	Taylor Swift	2008	yes	2026-11-22
    Thriller|スリラー	Michael Jackson	1982	yes	2026-11-22
    Billie Jean	Michael Jackson	1982		2026-11-22
    Smells Like Teen Spirit	Nirvana	1991		2026-11-22
    Stairway to Heaven|天国への階段	Led Zeppelin	1971		2026-11-22
    Hallelujah	Leonard Cohen	1984	yes	2026-11-22
    Like a Rolling Stone	Bob Dylan	1965		2026-11-22
    Blowin' in the Wind|風に吹かれて	Bob Dylan	1963		2026-11-22
    Let It Go|レット・イット・ゴー	Kristen Anderson-Lopez, Robert Lopez	2013	yes	2026-11-22
    Shape of You	Ed Sheeran	2017		2026-11-22
    Someone Like You	Adele	2011	yes	2026-11-22
    Rolling in the Deep	Adele	2010		2026-11-22
    Dancing Queen	ABBA	1976	yes	2026-11-22
    Purple Rain	Prince	1984	yes	2026-11-22
    Lose Yourself	Eminem	2002		2026-11-22
    Bad Guy	Billie Eilish	2019	yes	2026-11-22
    Viva la Vida	Coldplay	2008		2026-11-22
    吾輩は猫である|I Am a Cat	夏目漱石	1905		2026-11-22
    坊っちゃん|坊ちゃん|Botchan	夏目漱石	1906		2026-11-22
    こころ|Kokoro	夏目漱石	1914	yes	2026-11-22
    三四郎	夏目漱石	1908	yes	2026-11-22
    羅生門|Rashomon	芥川龍之介	1915		2026-11-22
    蜘蛛の糸	芥川龍之介	1918		2026-11-22
    鼻	芥川龍之介	1916	yes	2026-11-22
    走れメロス	太宰治	1940		2026-11-22
    人間失格|No Longer Human	太宰治	1948		2026-11-22
    斜陽	太宰治	1947	yes	2026-11-22
    銀河鉄道の夜|Night on the Galactic Railroad	宮沢賢治	1934		2026-11-22
    注文の多い料理店	宮沢賢治	1924		2026-11-22
    雨ニモマケズ	宮沢賢治	1934		2026-11-22
    風の又三郎	宮沢賢治	1934		2026-11-22
    山月記	中島敦	1942		2026-11-22
    舞姫	森鴎外	1890	yes	2026-11-22
    高瀬舟	森鴎外	1916	yes	2026-11-22
    たけくらべ	樋口一葉	1895		2026-11-22
    檸檬	梶井基次郎	1925	yes	2026-11-22
    蟹工船	小林多喜二	1929		2026-11-22
    ごんぎつね|ごん狐	新美南吉	1932		2026-11-22
    怪人二十面相	江戸川乱歩	1936		2026-11-22
    春琴抄	谷崎潤一郎	1933		2026-11-22
    細雪	谷崎潤一郎	1949		2026-11-22
    源氏物語|The Tale of Genji	紫式部	1008		2026-11-22
    枕草子|The Pillow Book	清少納言	1001		2026-11-22
    平家物語	作者不詳	1300		2026-11-22
    竹取物語	作者不詳	900		2026-11-22
    徒然草	吉田兼好	1330		2026-11-22
    方丈記	鴨長明	1212		2026-11-22
    奥の細道|おくのほそ道	松尾芭蕉	1702		2026-11-22
    百人一首	藤原定家	1235		2026-11-22
    古事記	太安万侶	712		2026-11-22
    日本書紀	舎人親王	720		2026-11-22
    万葉集	作者不詳	780		2026-11-22
    今昔物語集|今昔物語	作者不詳	1120		2026-11-22
    伊勢物語	作者不詳	950		2026-11-22
    桃太郎	民話	1700		2026-11-22
    浦島太郎	民話	1700		2026-11-22
    Hamlet|ハムレット	William Shakespeare	1603		2026-11-22
    Romeo and Juliet|ロミオとジュリエット	William Shakespeare	1597		2026-11-22
    Macbeth|マクベス	William Shakespeare	1623		2026-11-22
    Pride and Prejudice|高慢と偏見	Jane Austen	1813		2026-11-22
    A Tale of Two Cities	Charles Dickens	1859		2026-11-22
    A Christmas Carol|クリスマス・キャロル	Charles Dickens	1843		2026-11-22
    Frankenstein|フランケンシュタイン	Mary Shelley	1818		2026-11-22
    Dracula|ドラキュラ	Bram Stoker	1897		2026-11-22
    Moby-Dick|Moby Dick|白鯨	Herman Melville	1851		2026-11-22
    Jane Eyre|ジェーン・エア	Charlotte Brontë	1847		2026-11-22
    Wuthering Heights|嵐が丘	Emily Brontë	1847		2026-11-22
    Alice's Adventures in Wonderland|Alice in Wonderland|不思議の国のアリス	Lewis Carroll	1865		2026-11-22
    The Adventures of Tom Sawyer|トム・ソーヤーの冒険	Mark Twain	1876		2026-11-22
    Adventures of Huckleberry Finn|Huckleberry Finn	Mark Twain	1884		2026-11-22
    The Raven	Edgar Allan Poe	1845	yes	2026-11-22
    War and Peace|戦争と平和	Leo Tolstoy	1869		2026-11-22
    Crime and Punishment|罪と罰	Fyodor Dostoevsky	1866		2026-11-22
    The Metamorphosis|変身	Franz Kafka	1915		2026-11-22
    Don Quixote|ドン・キホーテ	Miguel de Cervantes	1605		2026-11-22
    Les Misérables|Les Miserables|レ・ミゼラブル	Victor Hugo	1862		2026-11-22
    The Odyssey|Odyssey|オデュッセイア	Homer	-700	yes	2026-11-22
    The Iliad|Iliad	Homer	-700		2026-11-22
    The Divine Comedy|神曲	Dante Alighieri	1321		2026-11-22
    Faust|ファウスト	Johann Wolfgang von Goethe	1808	yes	2026-11-22
    The Great Gatsby|Great Gatsby|グレート・ギャツビー	F. Scott Fitzgerald	1925		2026-11-22
    1984|Nineteen Eighty-Four	George Orwell	1949	yes	2026-11-22
    Animal Farm|動物農場	George Orwell	1945		2026-11-22
    The Old Man and the Sea|老人と海	Ernest Hemingway	1952		2026-11-22
    The Little Prince|星の王子さま	Antoine de Saint-Exupéry	1943		2026-11-22
    The Little Mermaid|人魚姫	Hans Christian Andersen	1837		2026-11-22
    Anne of Green Gables|赤毛のアン	Lucy Maud Montgomery	1908		2026-11-22
    The Wizard of Oz|The Wonderful Wizard of Oz|オズの魔法使い	L. Frank Baum	1900		2026-11-22
    Around the World in Eighty Days|八十日間世界一周	Jules Verne	1873		2026-11-22
    Aesop's Fables|イソップ物語|イソップ寓話	Aesop	-600		2026-11-22
    Declaration of Independence	Thomas Jefferson	1776		2026-11-22
    Gettysburg Address	Abraham Lincoln	1863		2026-11-22
    """#
}
