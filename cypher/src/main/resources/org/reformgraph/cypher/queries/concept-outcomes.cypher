// 同类举措的成效对比 · Outcomes of one kind of measure side by side
// question: 各地同类举措取得了什么成效？ · What did this kind of measure bring in each region?
// group: outcomes
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// shows: table · 每行一项成效；时长折算为天（1 个工作日 = 1.4 天），金额折算为元，成折算为 % · an outcome a row; times in days (1 working day = 1.4 days), money in yuan, tenths in %
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
WITH DISTINCT m
MATCH (m)-[a:ACHIEVES]->(o:Outcome)
MATCH (place:Region {id: 'region/' + m.region})
WITH {`分钟`: 1.0 / 1440, `小时`: 1.0 / 24, `个小时`: 1.0 / 24, `天`: 1.0, `日`: 1.0, `个工作日`: 1.4, `工作日`: 1.4,
      `周`: 7.0, `个月`: 30.0, `年`: 365.0} AS days, place, m, a, o
RETURN place.name AS region, m.name AS measure, o.metric AS metric, o.direction AS direction,
       o.baseline AS before, coalesce(o.written, o.value + coalesce(o.unit, '')) AS asWritten,
       CASE WHEN o.unit IN keys(days) THEN round(o.number * days[o.unit], 2)
            WHEN o.unit = '成' THEN o.number * 10
            ELSE o.number END AS number,
       CASE WHEN o.unit IN keys(days) THEN '天 days'
            WHEN o.unit = '成' THEN '%'
            WHEN o.unit ENDS WITH '元' THEN '元 yuan'
            ELSE o.unit END AS unit,
       a.evidence AS evidence
ORDER BY unit, metric, number
