// 谁在推行某项举措 · Who runs a measure
// question: 名称含有这些词的举措由哪些地区和部门推行？ · Which regions and agencies run the measures with these words in their names?
// group: implementers
// param measure: words = 一件事 · 举措名称中的词 · words of a measure's name
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 推行者与举措 · implementers and measures
CALL db.index.fulltext.queryNodes('node_names', '"' + $measure + '"') YIELD node AS m WHERE m:Measure
MATCH p = (m)<-[:IMPLEMENTS]-()
RETURN p LIMIT $most
