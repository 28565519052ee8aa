// 部门与行政层级 · Agencies in the hierarchy of regions
// question: 名称含有这些词的部门分布在哪些地区，这些地区属于哪里？ · Where are the agencies with these words in their names, and to what do those regions belong?
// group: agencies
// param agency: words = 市场监督管理局 · 部门名称中的词 · words of an agency's name
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 部门、所辖地区与上级地区 · agencies, their regions and those above
CALL db.index.fulltext.queryNodes('node_names', '"' + $agency + '"') YIELD node AS a WHERE a:Agency
MATCH p = (a)-[:JURISDICTION]->(:Region)-[:PART_OF*0..4]->(:Region {id: 'region/CN'})
RETURN p LIMIT $most
