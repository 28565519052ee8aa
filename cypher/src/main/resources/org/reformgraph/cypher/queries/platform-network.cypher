// 平台对接网络 · Network of platforms
// question: 哪些平台彼此对接？ · Which platforms exchange data?
// group: platforms
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 平台与对接关系 · platforms and their connections
// scan: 看全部对接关系 · it shows all connections
MATCH p = (:Platform)-[:CONNECTS_TO]->(:Platform)
RETURN p LIMIT $most
