// 与世界银行主题有关的举措 · Measures by topic of B-READY
// question: 哪些举措与世界银行营商环境成熟度（B-READY）的这个主题有关？ · Which measures have to do with a topic of the World Bank's Business Ready (B-READY)?
// group: measures
// param bready: words = business-entry · B-READY 主题的代码 · the code of a topic of B-READY
// shows: table · 每行一项举措，match 说明指标与主题的关系 · a measure a row; match says how indicator and topic relate
WITH {`business-entry`: [['starting-business', 'closeMatch']],
      `business-location`: [['construction-permits', 'broadMatch'], ['registering-property', 'broadMatch']],
      `utility-services`: [['electricity', 'broadMatch'], ['water-gas', 'relatedMatch']],
      `labor`: [['labour', 'closeMatch']],
      `financial-services`: [['credit', 'broadMatch']],
      `international-trade`: [['cross-border-trade', 'broadMatch']],
      `taxation`: [['taxes', 'closeMatch']],
      `dispute-resolution`: [['contracts', 'closeMatch']],
      `market-competition`: [['government-procurement', 'broadMatch'], ['tendering', 'broadMatch'],
                             ['intellectual-property', 'relatedMatch'], ['market-regulation', 'relatedMatch']],
      `business-insolvency`: [['insolvency', 'closeMatch']]} AS indicators
UNWIND indicators[$bready] AS indicator
MATCH (t:Topic {id: 'topic/' + indicator[0]})<-[:ABOUT]-(m:Measure)
MATCH (place:Region {id: 'region/' + m.region})
RETURN t.name AS topic, indicator[1] AS match, place.name AS region, m.name AS measure
ORDER BY topic, region, measure
