package org.reformgraph.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's parts: everything in this package. */
@SpringBootApplication
class ApiApplication {}
