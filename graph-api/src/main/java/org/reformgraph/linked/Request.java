package org.reformgraph.linked;

/**
 * What of a request matters here. All but the path and the root may be null.
 *
 * @param root scheme, host and port that the client asked, as in {@code http://127.0.0.1:8080}
 * @param path what follows the part of the path that this package is mounted at, decoded
 * @param lang parameter: the language of a page
 * @param page parameter: which part of a long description
 */
public record Request(
    String root,
    String path,
    String lang,
    String page,
    String accept,
    String acceptLanguage,
    String ifNoneMatch) {}
