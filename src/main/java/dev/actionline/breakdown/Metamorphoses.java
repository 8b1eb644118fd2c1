package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds runs of forms: who changes was told before, the forms are named in a row. */
final class Metamorphoses {
  /** So many sentences after the change is told, its forms may be. */
  private static final int SOON = 3;

  private static final Pattern SEEN =
      Pattern.compile(
          "(?i)\\b(?:glimpses? of|flash(?:es)? of|flickers? through|shift(?:s|ing) through|now it is|it is now)\\s+(.*)");
  private static final Pattern FORM =
      Pattern.compile("^(?:and )?(?:[Tt]he |[Aa]n? )?(\\p{Lu}[\\p{L}'-]+(?: (?:the )?\\p{Lu}[\\p{L}'-]+){0,3})\\b(.*)$");
  private static final Pattern OTHERS =
      Pattern.compile("(?i)^(?:and )?(?:other|more|many|countless) (?:faces|forms|shapes|people|bodies)\\b.*");
  /** How given names of women end that no list has. */
  private static final Pattern FEMININE = Pattern.compile(".*(?:elle|ette|ina|ia|ella|lyn)");
  private static final Pattern EVERY = Pattern.compile("(?i)\\bevery (\\w+) frames?\\b");

  private String who = "";
  private int ago = SOON + 1;

  /** A sentence was read; these are its clauses. */
  void after(List<Clause> clauses) {
    ago++;
    for (Clause c : clauses) {
      if (c.kind() == ActionClass.TRANSFORM && c.real() && c.actors().size() == 1) {
        who = c.actors().get(0);
        ago = 0;
      }
    }
  }

  /** The run of forms that a sentence tells. */
  Optional<Beat.Forms> in(String sentence, Span span) {
    Matcher seen = SEEN.matcher(sentence);
    if (ago > SOON || !seen.find()) {
      return Optional.empty();
    }
    List<Beat.Form> forms = new ArrayList<>();
    boolean others = false;
    for (String part : seen.group(1).split(",\\s*|\\s*(?:\\.\\.\\.|--|\u2014|;)\\s*")) {
      Matcher form = FORM.matcher(part.trim());
      others |= OTHERS.matcher(part.trim()).matches();
      if (form.matches()) {
        forms.add(form(form.group(1), form.group(2)));
      }
    }
    boolean run = forms.size() > 1 || forms.size() == 1 && others;
    return run
        ? Optional.of(new Beat.Forms(who, List.copyOf(forms), others, frames(sentence), sentence, span))
        : Optional.empty();
  }

  private static Beat.Form form(String name, String look) {
    String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
    boolean male = Lexicon.NAMES.has("male", first);
    boolean female =
        Lexicon.NAMES.has("female", first) || !male && FEMININE.matcher(first).matches();
    CastMember.Gender gender =
        female == male
            ? CastMember.Gender.UNKNOWN
            : female ? CastMember.Gender.FEMALE : CastMember.Gender.MALE;
    return new Beat.Form(
        name.toUpperCase(Locale.ROOT), gender, look.replaceAll("[.!?\\s]+$", "").trim());
  }

  private static OptionalInt frames(String sentence) {
    Matcher every = EVERY.matcher(sentence);
    return every.find()
        ? OptionalInt.of(Eras.number(every.group(1).toLowerCase(Locale.ROOT)))
        : OptionalInt.empty();
  }
}
