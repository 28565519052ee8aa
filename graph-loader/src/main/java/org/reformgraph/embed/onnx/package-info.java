/** Embedding models that run in this process, by LangChain4j over ONNX Runtime. */
package org.reformgraph.embed.onnx;
