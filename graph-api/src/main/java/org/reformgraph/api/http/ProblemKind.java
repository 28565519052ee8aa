package org.reformgraph.api.http;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** The kinds of problems that the API tells of, each with an address that stays the same. */
public enum ProblemKind {
  NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "没有找到", "Not found"),
  NO_SUCH_PAGE("no-such-page", HttpStatus.NOT_FOUND, "没有这一页", "No such page"),
  BAD_PARAMETER("bad-parameter", HttpStatus.BAD_REQUEST, "参数有误", "Bad parameter"),
  BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST, "请求有误", "Bad request"),
  UNAUTHORIZED("unauthorized", HttpStatus.UNAUTHORIZED, "需要令牌", "A token is needed"),
  FORBIDDEN("forbidden", HttpStatus.FORBIDDEN, "不允许", "Not allowed"),
  METHOD_NOT_ALLOWED(
      "method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "不支持这种方法", "Method not allowed"),
  NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "没有这种格式", "Not acceptable"),
  CONFLICT("conflict", HttpStatus.CONFLICT, "与现状冲突", "Conflict"),
  TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "内容过大", "Too large"),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "不支持这种内容类型",
      "Unsupported media type"),
  TOO_MANY_REQUESTS(
      "too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁", "Too many requests"),
  FAILED("failed", HttpStatus.INTERNAL_SERVER_ERROR, "服务器出错", "The server failed"),
  DATABASE_AWAY(
      "database-away", HttpStatus.SERVICE_UNAVAILABLE, "数据库没有应答", "The database does not answer"),
  BUSY("busy", HttpStatus.SERVICE_UNAVAILABLE, "服务器繁忙", "The server is busy"),
  NO_MODEL("no-model", HttpStatus.SERVICE_UNAVAILABLE, "向量模型不可用", "No embedding model"),
  TIMED_OUT("timed-out", HttpStatus.SERVICE_UNAVAILABLE, "查询超时", "The query took too long");

  private static final String BASE = "https://w3id.org/reformgraph/problems/";

  private final String slug;
  private final HttpStatus status;
  private final String zh;
  private final String en;

  ProblemKind(String slug, HttpStatus status, String zh, String en) {
    this.slug = slug;
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  /** What identifies the kind. */
  public URI uri() {
    return URI.create(BASE + slug);
  }

  /** Whether a problem's type is one of the API's rather than Spring's. */
  static boolean isOurs(URI type) {
    return type != null && type.toString().startsWith(BASE);
  }

  /** The status that it is answered with. */
  public HttpStatus status() {
    return status;
  }

  /** What it is called. */
  public Wording title() {
    return new Wording(zh, en);
  }

  /** The kind that fits best what Spring refuses with a status. */
  static ProblemKind of(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status.value() == status && kind != NO_SUCH_PAGE && kind != BAD_PARAMETER) {
        return kind;
      }
    }
    return status < 500 ? BAD_REQUEST : FAILED;
  }
}
