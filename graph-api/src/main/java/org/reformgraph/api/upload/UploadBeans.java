package org.reformgraph.api.upload;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.reformgraph.cli.ApiConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Puts together what takes documents in. */
@Configuration
class UploadBeans {
  /** Beside the file there are a few words. */
  private static final long FORM_BYTES = 64 << 10;

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** Nothing of a body is read before the rights of who sends it are looked at. */
  @Bean
  StandardServletMultipartResolver multipartResolver() {
    StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
    resolver.setResolveLazily(true);
    return resolver;
  }

  /** Bodies go to the home's disk as they come, not to memory. */
  @Bean
  MultipartConfigElement multipartConfig(ApiConfig config) throws IOException {
    long most = config.access().limits().uploadBytes();
    if (config.loading() == null) {
      return new MultipartConfigElement("", most, most + FORM_BYTES, 0);
    }
    UploadFolder folder = new UploadFolder(config.loading().home().uploads());
    folder.open();
    return new MultipartConfigElement(folder.incoming().toString(), most, most + FORM_BYTES, 0);
  }

  /** None where the server only reads. */
  @Bean
  Uploads uploads(ApiConfig config, Clock clock, ObjectProvider<MeterRegistry> meters)
      throws IOException {
    if (config.loading() == null) {
      return null;
    }
    Uploads uploads =
        new Uploads(
            new UploadFolder(config.loading().home().uploads()),
            config.loading().intake(),
            new JobQueue(clock),
            meters.getObject());
    uploads.resume();
    return uploads;
  }

  @Bean
  JobStream jobStream() {
    return new JobStream();
  }
}
