package dev.actionline.stage;

import java.util.Map;
import org.joml.Vector3f;

/**
 * All that decides how a figure looks: equal looks share one body.
 *
 * @param figure name in models/figures: {@code woman}, {@code boy}
 * @param heightM metres
 * @param hair style: {@code none crop bob long pony bun}
 * @param colors by part, linear Rec.709: {@code skin hair shirt trousers shoes jacket eyes}; what
 *     is missing has the figure's default
 * @param wear by garment its cut: {@code sleeves}=long|short|none, {@code legs}=long|short|skirt,
 *     {@code jacket}=yes, {@code hat}=cap|helmet|tall|hood, {@code beard}=yes
 * @param surface what it is made of: {@code skin}, {@code chrome} all over, {@code half-chrome} one
 *     half of head and an arm, {@code ghost}, {@code stone}
 * @param wounds regions with blood or dirt: {@code left leg}=blood
 * @param aged 0 young to 1 very old: stoop, hair, wrinkled skin
 */
public record FigureLook(
    String figure,
    float heightM,
    String hair,
    Map<String, Vector3f> colors,
    Map<String, String> wear,
    String surface,
    Map<String, String> wounds,
    float aged) {
  public FigureLook {
    colors = Map.copyOf(colors);
    wear = Map.copyOf(wear);
    wounds = Map.copyOf(wounds);
  }
}
