/**
 * The directory in which one installation of ReformGraph keeps everything: store, password,
 * settings, logs, caches and texts. A {@link org.reformgraph.cypher.home.Home} is handed around as
 * a value, so that two homes live side by side in one process.
 */
package org.reformgraph.cypher.home;
