package dev.actionline.director.coverage;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.director.text.ThirdPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The camera moves of a writer's note, with their directions, amounts and lengths. */
final class NoteMoves {
  private static final Pattern AMOUNT = Pattern.compile("^(\\d+(?:\\.\\d+)?) ?(metres?|meters?|m|feet|ft|degrees|deg)\\b");
  private static final Pattern LENS = Pattern.compile("^to (\\d+(?:\\.\\d+)?) ?mm\\b");
  private static final Pattern LENGTH = Pattern.compile("^over (\\d+(?:\\.\\d+)?) ?s(?:ec(?:ond)?s?)?\\b");
  private static final Pattern PACE = Pattern.compile("^at (?:an? )?([a-z]+) pace\\b");

  /** How a camera is carried, which is said as it is. */
  private static final Pattern CARRIED = Pattern.compile(".*(?:held|cam|mount|rig|shaky|afloat|stabilised|helicopter)");

  private NoteMoves() {}

  /** A move and how a list says it: in the third person, with direction, amount and length. */
  record Move(CameraMove move, String words) {
    boolean named(String name) {
      return move.name().equals(name);
    }

    /** Whether it turns from one to another. */
    boolean turns() {
      return move.name().endsWith("pan") || move.name().endsWith("tilt");
    }
  }

  /** Takes the moves out of the words. */
  static List<Move> take(StringBuilder left) {
    List<Move> moves = new ArrayList<>();
    int at = 0;
    while (at < left.length()) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(left.charAt(at - 1)) && left.charAt(at - 1) != '-';
      String rest = left.substring(at);
      Optional<CameraMove> move = begins ? named(rest) : Optional.empty();
      if (move.isEmpty()) {
        at++;
        continue;
      }
      String word = CameraMoves.word(move.get(), rest.replaceAll("[,;].*", ""));
      int end = at + word.length();
      if (left.substring(end).startsWith(" shot")) {
        end += " shot".length();
      }
      StringBuilder words = new StringBuilder(said(word, move.get()));
      end = tail(left, end, move.get(), words);
      moves.add(new Move(move.get(), words.toString()));
      left.replace(at, end, " ");
    }
    for (Pattern late : List.of(LENGTH, PACE)) {
      late(late, left, moves);
    }
    return moves;
  }

  /** A length or a pace that stands behind whom the move goes to. */
  private static void late(Pattern phrase, StringBuilder left, List<Move> moves) {
    Matcher m = Pattern.compile("\\b" + phrase.pattern().substring(1)).matcher(left);
    for (int i = 0; i < moves.size() && m.find(0); i++) {
      Move move = moves.get(i);
      if (!move.move.lasting() && !move.words.contains(" over ") && !move.words.contains(" pace")) {
        moves.set(i, new Move(move.move, move.words + (phrase == PACE ? ", at " + m.group(1) + " pace" : " over " + m.group(1) + "s")));
        left.replace(m.start(), m.end(), " ");
      }
    }
  }

  /** A move as a list says it: {@code pushes in}, {@code whip pans}, {@code tracks}, {@code handheld}. */
  private static String said(String word, CameraMove move) {
    if (CARRIED.matcher(word).matches()) {
      return word;
    }
    String verb = word.endsWith("ing") ? move.name() : word;
    int last = verb.lastIndexOf(' ') + 1;
    boolean compound = last > 0 && CameraMoves.named(verb.substring(last)).isPresent();
    return compound ? verb.substring(0, last) + ThirdPerson.of(verb.substring(last)) : ThirdPerson.of(verb);
  }

  /** A move that a camera makes; a tilted picture and a camera that rests are no moves. */
  private static Optional<CameraMove> named(String rest) {
    boolean still =
        rest.matches("(?:dutch|cant|static|rest|hold|over|close|locked|lock)\\b.*") && !rest.startsWith("dutch roll") && !rest.startsWith("close in")
            && !rest.startsWith("lock off");
    return still ? Optional.empty() : CameraMoves.named(rest.replaceAll("[,;].*", ""));
  }

  private static int tail(StringBuilder left, int from, CameraMove move, StringBuilder words) {
    int end = from;
    while (end < left.length() && left.charAt(end) == ' ') {
      String rest = left.substring(end + 1);
      String next = rest.replaceAll("[^a-z-].*", "");
      Matcher amount = AMOUNT.matcher(rest);
      Matcher length = LENGTH.matcher(rest);
      Matcher lens = LENS.matcher(rest);
      Matcher pace = PACE.matcher(rest);
      if (move.way().sign(next) != 0) {
        words.append(' ').append(next);
        end += 1 + next.length();
      } else if (amount.find()) {
        String unit = amount.group(2);
        words.append(' ').append(amount.group(1)).append(' ').append(unit.startsWith("deg") ? "deg" : unit.startsWith("f") ? "ft" : "m");
        end += 1 + amount.end();
      } else if (length.find()) {
        words.append(" over ").append(length.group(1)).append('s');
        end += 1 + length.end();
      } else if (lens.find()) {
        words.append(" to ").append(lens.group(1)).append("mm");
        end += 1 + lens.end();
      } else if (pace.find()) {
        words.append(", at ").append(pace.group(1)).append(" pace");
        end += 1 + pace.end();
      } else {
        break;
      }
    }
    return end;
  }
}
