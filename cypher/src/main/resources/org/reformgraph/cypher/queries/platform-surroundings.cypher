// 平台的周边 · What a platform is used for and connects to
// question: 这个平台由谁运行，承载哪些举措，与哪些平台对接？ · Who operates a platform, which measures run on it, and to which platforms does it connect?
// group: platforms
// param platform: words = 一部手机办事通 · 平台名称中的词 · words of a platform's name
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 平台与它周围的一切 · the platform and all around it
CALL db.index.fulltext.queryNodes('node_names', '"' + $platform + '"') YIELD node AS f WHERE f:Platform
MATCH p = (f)-[:DELIVERED_ON|OPERATES|CONNECTS_TO]-(x)
WITH p, x LIMIT $most
OPTIONAL MATCH q = (x)<-[:IMPLEMENTS]-()
RETURN p, q
