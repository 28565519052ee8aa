package org.reformgraph.api.upload;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
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

  /** None where the server only reads. */
  @Bean
  UploadFolder uploadFolder(ApiConfig config) throws IOException {
    return config.loading() == null ? null : UploadFolder.open(config.loading().home().uploads());
  }

  /** Bodies go to the home's disk as they come, not to memory. */
  @Bean
  MultipartConfigElement multipartConfig(ApiConfig config, Optional<UploadFolder> folder) {
    String place = folder.map(each -> each.incoming().toString()).orElse("");
    long most = config.access().limits().uploadBytes();
    return new MultipartConfigElement(place, most, most + FORM_BYTES, 0);
  }

  /** None where the server only reads. */
  @Bean
  Uploads uploads(
      ApiConfig config,
      Optional<UploadFolder> folder,
      Clock clock,
      ObjectProvider<MeterRegistry> meters)
      throws IOException {
    if (folder.isEmpty()) {
      return null;
    }
    Uploads uploads =
        new Uploads(
            folder.get(), config.loading().intake(), new JobQueue(clock), meters.getObject());
    uploads.resume();
    return uploads;
  }

  @Bean
  JobStream jobStream() {
    return new JobStream();
  }
}
