package org.reformgraph.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has Tomcat report errors as the rest of the server does. */
@Component
class ProblemReportsSetting implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
  @Override
  public void customize(TomcatWebServerFactory factory) {
    factory.addContextCustomizers(
        context ->
            ((StandardHost) context.getParent())
                .setErrorReportValveClass(ProblemReports.class.getName()));
  }
}
