// 协作网络 · Network of cooperation
// question: 哪些地区彼此协作？ · Which regions cooperate?
// group: cooperation
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区与协作关系 · regions and their cooperation
// scan: 看全部协作关系 · it shows all cooperation
MATCH p = (:Region)-[:COOPERATES_WITH]->(:Region)
RETURN p LIMIT $most
