package org.reformgraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.reformgraph.files.FileTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every failure as a problem: ours, Spring's own, the database's, and what is a bug. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Wording FAILED =
      new Wording("服务器出错，详情见其日志。", "The server failed; its log says why.");

  private static final Wording NOT_UTF_8 =
      new Wording(
          "地址中的参数无法解码：应为 UTF-8 的百分号编码，且不超过一千个。",
          "Parameters cannot be decoded: percent-encode them in UTF-8, and send no more than a thousand.");
  private static final Wording TOO_MUCH =
      new Wording("参数的内容过大。", "There is too much in the parameters.");

  @ExceptionHandler(ProblemException.class)
  ResponseEntity<Object> ours(ProblemException e, HttpServletRequest request) {
    return Problems.answer(e.kind(), e.detail(), e.suggestions(), request);
  }

  /** Tomcat reads parameters when they are first asked for, and says then that it cannot. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<Object> unreadable(InvalidParameterException e, HttpServletRequest request) {
    LOG.debug("{}: {}", request.getRequestURI(), e.getMessage());
    return e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
        ? Problems.answer(ProblemKind.TOO_LARGE, TOO_MUCH, List.of(), request)
        : Problems.answer(ProblemKind.BAD_PARAMETER, NOT_UTF_8, List.of(), request);
  }

  /** Everything else: nothing of its innards is told, the log has them. */
  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<Object> unforeseen(RuntimeException e, HttpServletRequest request) {
    Optional<DatabaseTrouble.Said> said = DatabaseTrouble.of(e);
    if (said.isPresent()) {
      LOG.warn("{}: {}", request.getRequestURI(), e.getMessage());
      return Problems.answer(said.get().kind(), said.get().detail(), List.of(), request);
    }
    LOG.error("cannot answer {}: {}", request.getRequestURI(), e, e);
    return Problems.answer(ProblemKind.FAILED, FAILED, List.of(), request);
  }

  /** Files of ours that cannot be read or written; who has gone is told nothing. */
  @ExceptionHandler(IOException.class)
  ResponseEntity<Object> files(IOException e, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      LOG.debug("the client is gone: {}", e.toString());
      return null;
    }
    LOG.error("cannot answer {}: {}", request.getRequestURI(), FileTrouble.sentence(e), e);
    return Problems.answer(ProblemKind.FAILED, FAILED, List.of(), request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (e instanceof ErrorResponseException said && ProblemKind.isOurs(said.getBody().getType())) {
      return Problems.answer(said.getBody(), ((ServletWebRequest) request).getRequest(), headers);
    }
    return Problems.answer(
        e instanceof TypeMismatchException || e instanceof MissingServletRequestParameterException
            ? ProblemKind.BAD_PARAMETER
            : ProblemKind.of(status.value()),
        status.value(),
        detail(e, status),
        List.of(),
        ((ServletWebRequest) request).getRequest(),
        headers);
  }

  private static Wording detail(Exception e, HttpStatusCode status) {
    if (e instanceof MissingServletRequestParameterException missing) {
      String name = missing.getParameterName();
      return new Wording("缺少参数 " + name + "。", "The parameter " + name + " is missing.");
    }
    if (e instanceof MethodArgumentTypeMismatchException mismatch) {
      return mismatch(mismatch.getName(), mismatch);
    }
    if (e instanceof TypeMismatchException mismatch) {
      return mismatch(mismatch.getPropertyName(), mismatch);
    }
    return switch (status.value()) {
      case 404 ->
          new Wording(
              "这个地址上什么也没有；接口说明见 /api/docs。", "Nothing is here; see /api/docs for what there is.");
      case 405 ->
          new Wording(
              "这个地址不接受该方法，见 Allow 头。", "This address has other methods: see the header Allow.");
      case 406 -> new Wording("请改要 application/json。", "Ask for application/json instead.");
      case 415 -> new Wording("请改用接口说明中的内容类型。", "Send one of the documented content types.");
      default ->
          status.is5xxServerError()
              ? FAILED
              : new Wording("请求无法理解，请对照接口说明。", "It cannot be understood: see /api/docs.");
    };
  }

  private static Wording mismatch(String name, TypeMismatchException e) {
    Class<?> wanted = e.getRequiredType();
    String type = wanted == null ? "?" : wanted.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return new Wording(
        "参数 " + name + " 应为 " + type + " 类型的值。",
        "The parameter " + name + " must be of type " + type + ".");
  }
}
