package dev.actionline.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;
import net.sf.extjwnl.dictionary.file.DictionaryFileFactory;
import net.sf.extjwnl.dictionary.file.DictionaryFileType;
import net.sf.extjwnl.princeton.file.AbstractPrincetonRandomAccessDictionaryFile;
import net.sf.extjwnl.util.ByteArrayCharSequence;
import net.sf.extjwnl.util.PointedCharSequence;
import net.sf.extjwnl.util.factory.Param;

/**
 * A file of WordNet in the class path, unpacked when something is looked up in it. The library's own reader unpacks all 21
 * at once, each into sixteen megabytes. Made by the library, by its name in {@code wordnet.xml}.
 */
public final class WordNetFile extends AbstractPrincetonRandomAccessDictionaryFile implements DictionaryFileFactory<WordNetFile> {
  private volatile byte[] bytes;

  /** What makes the files. */
  public WordNetFile(Dictionary dictionary, Map<String, Param> params) {
    super(dictionary, params);
  }

  private WordNetFile(Dictionary dictionary, String path, POS pos, DictionaryFileType type, Map<String, Param> params) {
    super(dictionary, path, pos, type, params);
  }

  @Override
  public WordNetFile newInstance(Dictionary owner, String folder, POS partOfSpeech, DictionaryFileType type) {
    return new WordNetFile(owner, folder, partOfSpeech, type, params);
  }

  private byte[] bytes() throws JWNLException {
    byte[] known = bytes;
    return known != null ? known : unpacked();
  }

  private synchronized byte[] unpacked() throws JWNLException {
    if (bytes == null) {
      try (InputStream in = Dictionary.class.getResourceAsStream(path + "/" + getFilename())) {
        if (in == null) {
          throw new JWNLException(getFilename() + " of WordNet is not in the class path");
        }
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw new JWNLException(e);
      }
    }
    return bytes;
  }

  @Override
  public void open() {
    // when it is asked
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    bytes = null;
  }

  @Override
  public long length() throws JWNLException {
    return bytes().length;
  }

  /** Behind the licence, whose lines begin with a space. */
  @Override
  public long getFirstLineOffset() throws JWNLException {
    byte[] all = bytes();
    int at = 0;
    while (at < all.length && all[at] == ' ') {
      at = end(all, at, '\n') + 1;
    }
    return at;
  }

  @Override
  public long getNextLineOffset(long offset) throws JWNLException {
    byte[] all = bytes();
    if (offset < 0 || offset >= all.length) {
      return -1;
    }
    int next = end(all, (int) offset, '\n') + 1;
    return next < all.length ? next : -1;
  }

  @Override
  public PointedCharSequence readLine(long offset) throws JWNLException {
    return read(offset, '\n');
  }

  @Override
  public PointedCharSequence readWord(long offset) throws JWNLException {
    return read(offset, ' ');
  }

  /** As far as a sign or the end of the line; null beyond the end of the file. */
  private PointedCharSequence read(long offset, char until) throws JWNLException {
    byte[] all = bytes();
    if (offset < 0 || offset >= all.length) {
      return null;
    }
    int end = end(all, (int) offset, until);
    return new ByteArrayCharSequence(all, (int) offset, end, end);
  }

  private static int end(byte[] all, int from, char until) {
    int at = from;
    while (at < all.length && all[at] != until && all[at] != '\n') {
      at++;
    }
    return at;
  }

  @Override
  public void save() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void edit() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getOffsetLength() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setOffsetLength(int length) {
    throw new UnsupportedOperationException();
  }
}
