package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Prose;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds everybody before the prose is read: cue names, capitalised introductions, names in passing.
 */
final class CastFinder {
  private static final String CAPS = "\\p{Lu}[\\p{Lu}\\d\u2019'#-]*(?:\\.(?=\\s\\p{Lu}[\\p{Lu}\u2019']))?";
  /** "A banner: JUST MARRIED". */
  private static final Pattern SIGN = Pattern.compile("(\\p{Ll}+): $");

  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\d])("
              + CAPS
              + "(?:\\s+(?:"
              + CAPS
              + "|#?\\d+|[\"\u201c]"
              + CAPS
              + "[\"\u201d]))*)(?![\\p{Ll}])(\\s*\\(([^)]*)\\))?"
              + "(,\\s*((?:(?:early|mid|late)[ -])?(?:\\d\\d?)s?\\b"
              + "|(?:in (?:his|her|their) )?(?:(?:early|mid|late)[ -])?" + Signs.DECADE + "\\b))?");
  /** A DJ, the MC: written so whether he is introduced or only told of. */
  private static final Pattern INITIALS = Pattern.compile("[B-DF-HJ-NP-TV-Z]{2,3}");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{Lu}[\\p{Ll}]+(?:\\s+\\p{Lu}[\\p{Ll}]+)?)\\s*\\(((?:early |mid |late"
              + " )?\\d\\d?s?\\b[^)]*)\\)");

  private static final String NAMED = "(?:named|called|nicknamed|christened|known as)\\s+";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i:the|a|an|his|her|their|its|my|our)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(\\p{Ll}+|\\p{Lu}{2,}(?=,?\\s+" + NAMED + "$)),?\\s*(" + NAMED + ")?$");

  private final CastList cast = new CastList();
  private final PlainNames names = new PlainNames(cast);

  /** What stood in capitals in the prose so far. */
  private final java.util.Set<String> capitalised = new java.util.HashSet<>();

  static CastList find(Screenplay screenplay) {
    CastFinder finder = new CastFinder();
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Speech speech) {
        finder.cue(speech);
      }
    }
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Action action) {
        finder.action(action.prose());
      }
    }
    finder.properNames(screenplay);
    Appearances.note(finder.cast, screenplay);
    Genders.settle(finder.cast, screenplay);
    return finder.cast;
  }

  /** "Finch leans forward": capitalised without an article, a beast's name is a person's. */
  private void properNames(Screenplay screenplay) {
    List<String> told = screenplay.elements().stream().filter(e -> e instanceof Element.Action).map(e -> ((Element.Action) e).prose().text()).toList();
    for (CastEntry entry : cast.all()) {
      boolean thing = entry.kind == CastMember.Kind.ANIMAL || entry.kind == CastMember.Kind.MACHINE;
      String name = entry.name.toLowerCase(Locale.ROOT);
      if (!thing || !entry.noun.equals(name) || name.contains(" ")) {
        continue;
      }
      String title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      Pattern proper =
          Pattern.compile(
              "(?<!\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts)\\s)(?<![\\p{L}])"
                  + Pattern.quote(title)
                  + "\\b");
      Pattern common = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "s?\\b");
      boolean named = told.stream().anyMatch(t -> t.contains(title) && proper.matcher(t).find());
      if (named && told.stream().noneMatch(t -> t.contains(name) && common.matcher(t).find())) {
        entry.kind = CastMember.Kind.PERSON;
        entry.gender = CastMember.Gender.UNKNOWN;
        entry.noun = "";
      }
    }
  }

  private void cue(Element.Speech speech) {
    for (String name : speech.speaker().split("\\s+(?:&|AND)\\s+|\\s*/\\s*")) {
      if (!name.isBlank()) {
        cast.add(name.trim(), speech.nameSpan()).speaks = true;
      }
    }
  }

  private void action(Prose prose) {
    for (Span at : English.sentences(prose.text())) {
      String sentence = prose.text().substring(at.start(), at.end()).replace('\n', ' ');
      int rest = Directions.of(sentence, cast).rest();
      Matcher m = RUN.matcher(sentence);
      while (m.find()) {
        int from = Math.max(m.start(1), Math.min(rest, m.end(1)));
        if (from < m.end(1)) {
          capitals(
              m,
              sentence.substring(from, m.end(1)).trim(),
              sentence,
              prose.span(at.start() + from, at.start() + m.end(1)));
        }
      }
      titled(sentence, prose, at);
    }
  }

  private void capitals(Matcher m, String run, String sentence, Span span) {
    List<String> words = new ArrayList<>(List.of(run.split("\\s+")));
    String brackets = m.group(3);
    String age = m.group(5);
    while (words.size() > 1 && isVerbForm(words.get(words.size() - 1)) && !Lexicon.TURNS.has("title", words.get(words.size() - 2).toLowerCase(Locale.ROOT).replace(".", "")) && brackets == null && cast.named(words.get(words.size() - 1)).filter(e -> e.speaks).isEmpty()) {
      words.remove(words.size() - 1);
    }
    String nick = words.stream().filter(w -> Shape.fits(w, "[\"\u201c].*")).findFirst().orElse("").replaceAll("[\"\u201c\u201d]", "");
    words.removeIf(w -> Shape.fits(w, "[\"\u201c].*"));
    String name = String.join(" ", words).replaceAll("['\u2019]S?$", "");
    name = name.replaceFirst("^(?:OLD|YOUNG|POOR) (?=(?:MR|MRS|MS|MISS|DR)\\b)", "");
    while (Shape.fits(name, "(?:A|AN|THE|TWO|THREE|FOUR|FIVE|SIX|ANOTHER|IDENTICAL|SECOND|FIRST|OTHER|SAME|SEVERAL|AND|IT|WE|I|HE|SHE|OUR|HIS|HER|THEIR|ITS|MY|YOUR)"
            + " .*")) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    boolean code = Shape.fits(name, "\\p{L}+-?\\d+\\S*");
    if (English.isFunctionWord(name.toLowerCase(Locale.ROOT))
        || name.replaceAll("[^\\p{L}]", "").length() < 2 && !code
        || Shape.fits(name, "THE|AND|BUT|IN|ON|TO|OF|AT|IT|WE|HE|SHE|NOT|NO|AN|OK|TV|OR|AS|BY|UP")) {
      return;
    }
    if (Appositions.names(sentence, m) || isDeed(name, m, sentence) || lettered(m, sentence) && known(name).isEmpty()) {
      return;
    }
    boolean told = brackets != null && looksLikeSigns(brackets) || age != null;
    String whole = name;
    Optional<CastEntry> known = known(name).filter(e -> !WholeNames.another(e, run, age) && !oneMore(e, whole));
    capitalised.add(name);
    if (known.isPresent()) {
      known.get().seen(span);
      enrich(known.get(), name, brackets, age);
      nickname(known.get(), nick);
      Appositions.of(sentence, m, known.get());
      Appositions.toldBefore(sentence, m).ifPresent(noun -> cast.named(noun, known.get()));
    } else if (told || nounBeside(sentence, m).isPresent() || mayBeSomebody(name, m, sentence)) {
      CastEntry entry = cast.add(singular(name), span);
      Optional<String> noun = nounBeside(sentence, m);
      noun.ifPresent(n -> Signs.ofNoun(entry, n, false));
      entry.introduced = told || noun.isPresent();
      entry.presented = isSomebody(name);
      enrich(entry, name, brackets, age);
      nickname(entry, nick);
      Appositions.of(sentence, m, entry);
      Appositions.toldBefore(sentence, m).ifPresent(n -> cast.named(n, entry));
      christened(entry, sentence.substring(0, m.start(1)), sentence.substring(m.end(1)));
    }
  }

  /** A name, or a noun for a person; a DJ, the MC are no names yet. */
  private static boolean isSomebody(String name) {
    String last = English.head(CastList.bare(name.toLowerCase(Locale.ROOT)));
    String lemma = WordNet.get().lemma(last, WordNet.Kind.NOUN);
    boolean somebody = Signs.isFirstName(last) || Nouns.is("firstly somebody", lemma) || !WordNet.get().knows(lemma, WordNet.Kind.NOUN);
    return somebody && !INITIALS.matcher(name).matches();
  }

  /** "WREN (11), small": with years and without an article, a beast's name is a child's; MAKO tackles him: no shark does. */
  private static void christened(CastEntry entry, String before, String after) {
    boolean beast = entry.kind == CastMember.Kind.ANIMAL && entry.noun.equalsIgnoreCase(entry.name);
    if (beast && Christening.byBareName(entry.noun, before, after) || beast && entry.age.isPresent() && !Shape.fits(before, "(?i)(?:.*\\s)?(?:an?|the|his|her|its|their|\\p{L}+'s)\\s+(?:\\p{Ll}+\\s+)?")) {
      entry.kind = CastMember.Kind.PERSON;
      entry.gender = CastMember.Gender.UNKNOWN;
      entry.noun = "";
    }
  }

  /** NURSE CHU, after a NURSE was seen who had no name: another nurse. */
  private boolean oneMore(CastEntry entry, String name) {
    String role = entry.name.toLowerCase(Locale.ROOT);
    String last = English.head(name.toLowerCase(Locale.ROOT));
    return capitalised.contains(entry.name)
        && name.startsWith(entry.name + " ")
        && Nouns.is("person", role)
        && !WordNet.get().knows(last, WordNet.Kind.ADJECTIVE)
        && !Shape.fits(last, "\\W*\\d+|[ivx]+|one|two|three")
        && cast.named(name).isEmpty();
  }

  private static void nickname(CastEntry entry, String nick) {
    if (!nick.isEmpty()) {
      entry.aliases.add(nick.toLowerCase(Locale.ROOT));
    }
  }

  /** Somebody already known by this name, or by a part of it that is a name. */
  private Optional<CastEntry> known(String name) {
    Optional<CastEntry> whole = cast.byName(name).or(() -> cast.named("THE " + name));
    if (whole.isPresent()) {
      return whole;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return cast.all().stream()
        .filter(
            e ->
                lower.endsWith(" " + e.name.toLowerCase(Locale.ROOT))
                    || WholeNames.shortened(e.name.toLowerCase(Locale.ROOT), lower)
                    || lower.startsWith(e.name.toLowerCase(Locale.ROOT) + " ")
                        && !Nouns.is("person", e.name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private void enrich(CastEntry entry, String name, String brackets, String age) {
    String lower = name.toLowerCase(Locale.ROOT);
    entry.aliases.add(lower);
    String[] words = CastList.unnumbered(CastList.bare(lower)).split("\\s+");
    if (words.length > 1) {
      Signs.ofName(entry, words);
      for (String word : words) {
        if (!word.endsWith(".")
            && word.length() > 2
            && !English.isFunctionWord(word)
            && !CastList.how(word, words)) {
          entry.aliases.add(word);
        }
      }
    }
    if (brackets != null && looksLikeSigns(brackets)) {
      Signs.ofBrackets(entry, brackets);
      entry.introduced = true;
    }
    if (age != null && entry.age.isEmpty()) {
      entry.age = Signs.age(age);
    }
  }

  private static boolean looksLikeSigns(String brackets) {
    return !Shape.fits(brackets, "(?i)(?:V\\.?O|O\\.?S|O\\.?C|CONT['\u2019]?D?|continued|beat|pause|then)\\.?.*");
  }

  private static String singular(String name) {
    String last = English.head(name).toLowerCase(Locale.ROOT);
    return Nouns.in("group", last) ? name : name;
  }

  private static boolean isVerbForm(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    WordNet net = WordNet.get();
    return lower.endsWith("s")
        && !lower.endsWith("ss")
        && net.knows(net.lemma(lower, WordNet.Kind.VERB), WordNet.Kind.VERB)
        && !Nouns.is("person", net.lemma(lower, WordNet.Kind.NOUN));
  }

  /** "She YANKS the wheel": a verb in capitals, though a Yank is somebody as well. */
  private static boolean isDeed(String name, Matcher m, String sentence) {
    String lower = name.toLowerCase(Locale.ROOT);
    WordNet net = WordNet.get();
    boolean verb =
        Shape.fits(lower, "[a-z-]+s")
            && !lower.endsWith("ss")
            && net.knows(net.lemma(lower, WordNet.Kind.VERB), WordNet.Kind.VERB);
    boolean subject = Shape.fits(sentence.substring(0, m.start(1)), ".*(?:\\)|\\p{L})\\s+");
    return verb
        && subject
        && Shape.fits(sentence.substring(m.end(1)), "(?i)\\s+(?:the|an?|his|her|its|their|him|it|them|himself|herself)\\b.*");
  }

  /**
   * Capitals that are no sound, no thing and no verb: a person, an animal, a machine, or a name.
   */
  private boolean mayBeSomebody(String name, Matcher m, String sentence) {
    if (Shape.fits(name, "\\p{L}+-?\\d+") || Signs.isFullName(name) || Appositions.somebody(sentence, m) || besideName(sentence, m)) {
      return true;
    }
    String core = name.replaceFirst("\\s(?:WITH|IN|OF|FROM|ON|AT)\\s.*", "");
    String last = English.head(CastList.unnumbered(core.toLowerCase(Locale.ROOT)));
    String lemma = WordNet.get().lemma(last, WordNet.Kind.NOUN);
    boolean shape = Lexicon.TURNS.has("dim-figure", lemma);
    boolean heard = Shape.fits(sentence.substring(0, m.start(1)), ".*\\bwith an? (?:\\p{Ll}+ )*") && Shape.fits(sentence.substring(m.end(1)), "\\W*") && !WordNet.get().knows(lemma, WordNet.Kind.NOUN); // breaks with a soft WHUMP
    if (heard || !shape && (Nouns.in("sound", lemma) || Nouns.in("notprop", lemma))) {
      return false;
    }
    boolean being =
        Nouns.is("firstly somebody", lemma)
            || wearer(lemma, m, sentence)
            || shape && Shape.fits(sentence.substring(m.end()), "\\s+\\p{Ll}+\\b.*")
            || Nouns.is("animal", lemma)
            || WordNet.get().isA(lemma, WordNet.Kind.NOUN, 2, "animal")
            || Nouns.in("machine", lemma)
            || Nouns.in("monster", lemma);
    boolean alone = m.start() == 0 && Shape.fits(sentence.substring(m.end()), "\\s*(?:[.!?]|\\.\\.\\.).*");
    if (being) {
      return !alone || Nouns.is("person", lemma);
    }
    WordNet net = WordNet.get();
    boolean word =
        net.knows(lemma, WordNet.Kind.NOUN)
            || net.knows(net.lemma(last, WordNet.Kind.VERB), WordNet.Kind.VERB)
            || net.knows(last, WordNet.Kind.ADJECTIVE)
            || net.knows(last, WordNet.Kind.ADVERB);
    return !alone && (Signs.isFirstName(last) || !word && Shape.fits(last, "[\\p{L}\\d'-]{3,}") || Christening.byDeed(last, sentence.substring(0, m.start(1)), sentence.substring(m.end(1))));
  }

  /** "Their dog WAFFLES trots": the noun right before a name that acts. */
  private static Optional<String> nounBeside(String sentence, Matcher m) {
    Matcher beside = BESIDE.matcher(sentence.substring(0, m.start()));
    if (Appositions.doneTo(sentence, m)) {
      return Optional.empty();
    }
    boolean both = Shape.fits(sentence.substring(0, m.start()), ".*\\band (?:his|her|their) \\p{Ll}+ $") && !isVerbForm(m.group(1));
    boolean acts = both || Shape.fits(sentence.substring(m.end()), "\\s+\\p{Ll}+s\\b.*|\\s*[,(].*");
    return beside.find() && (acts || beside.group(2) != null)
        ? Optional.of(beside.group(1).toLowerCase(Locale.ROOT))
            .filter(n -> (Nouns.is("animal", n) || Nouns.is("person", n)) && !describes(n))
        : Optional.empty();
  }

  /** A name: "R. TULLY", her mug says BEST BOSS: what is written on a thing is nobody yet. */
  private static boolean lettered(Matcher m, String sentence) {
    String before = sentence.substring(0, m.start(1));
    boolean bare = Shape.fits(before, ".*\\b(?:reads|reading|says|saying|spells|spelling|marked|labell?ed|lettered|flashes|flashing):? $")
        && Shape.fits(sentence.substring(m.end(1)), "\\W*");
    boolean sentences = Shape.fits(before, ".*\\p{Ll}: $") && Shape.fits(m.group(1), "\\S+ (?:.* )?(?:THE|A|AN|MY|YOUR|NOT|NO|IS|ME|IT|YOU) .*");
    Matcher sign = SIGN.matcher(before);
    return bare || sentences || sign.find() && Nouns.in("written", sign.group(1)) || Shape.fits(before, ".*(?:[:,]|reads|says|spell\\w*|marked|letters|words) [\"\u201c](?:[^\"\u201d]*\\s)?$")
        && Shape.fits(sentence.substring(m.end(1)), "[^\"\u201c]*[\"\u201d].*");
  }

  /** "A young UNIFORM": young is how he is, and no brood. */
  private static boolean describes(String word) {
    WordNet net = WordNet.get();
    return net.uses(word, WordNet.Kind.ADJECTIVE) > net.uses(word, WordNet.Kind.NOUN);
  }

  /** "A UNIFORM trots over": who wears it. */
  private static boolean wearer(String lemma, Matcher m, String sentence) {
    return Lexicon.TURNS.has("worn-in-a-calling", lemma)
        && Shape.fits(sentence.substring(m.end()), "\\s+\\p{Ll}+s?\\b.*");
  }

  /** "LARS and NILS": a first name joined to it. */
  private static boolean besideName(String sentence, Matcher m) {
    Matcher before =
        Pattern.compile("(\\p{Lu}{3,}) and $").matcher(sentence.substring(0, m.start()));
    Matcher after = Pattern.compile("^ and (\\p{Lu}{3,})\\b").matcher(sentence.substring(m.end(1)));
    return before.find() && Signs.isFirstName(before.group(1).toLowerCase(Locale.ROOT))
        || after.find() && Signs.isFirstName(after.group(1).toLowerCase(Locale.ROOT));
  }

  /** Names that are never capitalised whole: "Janet Ames waits". */
  private void titled(String sentence, Prose prose, Span at) {
    Matcher b = BRACKETED.matcher(sentence);
    while (b.find()) {
      CastEntry entry = cast.byName(b.group(1)).orElse(null);
      if (entry == null) {
        entry = cast.add(b.group(1), prose.span(at.start() + b.start(1), at.start() + b.end(1)));
      }
      Signs.ofBrackets(entry, b.group(2));
      entry.introduced = true;
    }
    names.find(sentence, prose, at);
  }
}
