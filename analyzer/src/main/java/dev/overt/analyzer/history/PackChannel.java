package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.internal.storage.dfs.ReadableChannel;

/** The bytes of a pack or of its index. */
record PackChannel(FileChannel file) implements ReadableChannel {

  static PackChannel of(Path file) throws IOException {
    OrdinaryFile.size(file);
    return new PackChannel(FileChannel.open(file, StandardOpenOption.READ));
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return file.read(target);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public void position(long position) throws IOException {
    file.position(position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public int blockSize() {
    return 0;
  }

  @Override
  public void setReadAheadBytes(int bytes) {
    // The system reads ahead.
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
