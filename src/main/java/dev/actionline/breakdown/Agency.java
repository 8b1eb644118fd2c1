package dev.actionline.breakdown;

import java.util.Set;

/** Verbs that only somebody alive, or made like it, can do: they tell what "it" means. */
final class Agency {
  private static final Set<ActionClass> CLASSES =
      Set.of(
          ActionClass.LOOK,
          ActionClass.EMOTE,
          ActionClass.SIT,
          ActionClass.GRAB,
          ActionClass.GESTURE,
          ActionClass.CLIMB,
          ActionClass.EMBRACE,
          ActionClass.EAT,
          ActionClass.THROW,
          ActionClass.GIVE,
          ActionClass.CARRY,
          ActionClass.CRAWL,
          ActionClass.SWIM,
          ActionClass.WRITE);
  private static final Set<String> VERBS =
      Set.of(
          "stagger",
          "limp",
          "hobble",
          "walk",
          "run",
          "stumble",
          "lunge",
          "leap",
          "crouch",
          "howl",
          "growl",
          "sniff",
          "breathe",
          "try",
          "stride",
          "lope",
          "prowl",
          "charge",
          "flinch",
          "recoil",
          "snarl",
          "duck",
          "hesitate");

  private Agency() {}

  static boolean wanted(String lemma) {
    return VERBS.contains(lemma) || CLASSES.contains(Classes.of(lemma, ""));
  }
}
