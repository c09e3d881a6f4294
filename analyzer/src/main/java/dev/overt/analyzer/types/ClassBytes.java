package dev.overt.analyzer.types;

import java.io.IOException;

/** A class file that is known to be there and read when it is needed. */
interface ClassBytes {

  byte[] read() throws IOException;
}
