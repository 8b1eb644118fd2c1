package dev.actionline.stage;

/** The materials of a figure, in the order of its mesh's material indices. */
enum Part {
  SKIN("skin", "#d9a98a", 0.55f),
  LIPS("lips", "#b5776a", 0.45f),
  HAIR("hair", "#3b2a22", 0.60f),
  BROWS("brows", "#3b2a22", 0.75f),
  EYE("eye", "#f2efe8", 0.25f),
  IRIS("iris", "#3d2a1c", 0.20f),
  PUPIL("pupil", "#0a0806", 0.15f),
  MOUTH("mouth", "#3a1416", 0.60f),
  TEETH("teeth", "#efeade", 0.35f),
  SHIRT("shirt", "#7a8ea0", 0.85f),
  TROUSERS("trousers", "#3a4656", 0.85f),
  SHOES("shoes", "#2a2a2e", 0.50f),
  SOLES("soles", "#1d1b1a", 0.80f),
  JACKET("jacket", "#4a4238", 0.80f),
  HAT("hat", "#3a3a40", 0.70f),
  BEARD("beard", "#3b2a22", 0.85f),
  LID("lid", "#8f6450", 0.65f),
  BLOOD("blood", "#6e0a0c", 0.25f),
  DIRT("dirt", "#3a2e24", 0.90f),
  METAL("metal", "#cfd6da", 0.12f),
  EYE_GLOW("eye-glow", "#ff1408", 0.40f),
  TEAR("tear", "#eef8ff", 0.2f),
  COLLAR("collar", "#7a8ea0", 0.85f),
  LAPEL("lapel", "#4a4238", 0.80f),
  TIE("tie", "#3a1c24", 0.55f),
  BELT("belt", "#2b2019", 0.55f),
  BUTTONS("buttons", "#e8e2d4", 0.4f),
  BUCKLE("buckle", "#9a8453", 0.4f),
  SCARF("scarf", "#9c3b32", 0.9f),
  APRON("apron", "#e4ded0", 0.85f),
  GLOVES("gloves", "#33261c", 0.6f),
  GLASSES("glasses", "#17171a", 0.3f),
  CHAR("char", "#15110f", 0.95f);

  final String title;
  final String hex;
  final float roughness;

  Part(String title, String hex, float roughness) {
    this.title = title;
    this.hex = hex;
    this.roughness = roughness;
  }

  byte index() {
    return (byte) ordinal();
  }
}
