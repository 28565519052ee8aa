package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A thing of the graph. What it does not have, or what is not known, is null and left out; which
 * parts there are depends on its type.
 *
 * @param type the label of its node
 * @param region where it belongs
 * @param nameEn of concepts and topics
 * @param code of concepts and topics
 * @param aliases other names
 * @param fullName of regions: with those above
 * @param adminCode of regions: the division code of GB/T 2260
 * @param level of regions: {@code country}, {@code province}, {@code prefecture}, {@code county},
 *     {@code area}
 * @param number of policies: the document number
 * @param date of cases and documents, as stated
 * @param subtitle of cases
 * @param source of cases: who they credit
 * @param start of cases: in code points of the document's decoded text
 * @param end of cases; exclusive
 * @param corrections of cases: what was corrected by hand
 * @param document of cases: the document they stand in
 * @param path of documents, in their collection
 * @param collection of documents
 * @param uri of documents: collection and path, percent-encoded
 * @param encoding of documents
 * @param sha256 of documents
 * @param cases how many cases describe it; of documents, how many it has; of concepts, how many
 *     measures are of the kind
 * @param mentions how often they mention it
 * @param since of measures: the earliest date that is stated
 * @param pioneer of measures: the claim to be the first, as in 全国首创
 * @param concepts of measures: what kinds they are of
 * @param topics of measures and cases
 * @param parents of regions: those it lies in, the next first; of concepts: the broader ones
 * @param formerIds ids that corrections merged into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resource(
    String id,
    String type,
    String name,
    Ref.Place region,
    String nameEn,
    String code,
    List<String> aliases,
    String fullName,
    String adminCode,
    String level,
    String number,
    String date,
    String subtitle,
    String source,
    Long start,
    Long end,
    List<String> corrections,
    Ref document,
    String path,
    String collection,
    String uri,
    String encoding,
    String sha256,
    Long cases,
    Long mentions,
    String since,
    String pioneer,
    List<Ref> concepts,
    List<Ref> topics,
    List<Ref> parents,
    List<String> formerIds) {}
