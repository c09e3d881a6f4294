/**
 * What a scan of a folder is asked for, found as every face finds it, and a folder that is read
 * again and again. Choices and open buffers come in, requests and readings go out. Must not know a
 * command line, an editor or a protocol.
 */
package dev.overt.analyzer.workspace;
