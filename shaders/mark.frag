// Letters with a dark halo, or a plain fill. Display values (sRGB).
uniform sampler2D ink;   // letters, halo
uniform vec4 tone;       // colour, opacity
in vec2 uv;
out vec4 pixel;

void main() {
  vec2 c = texture(ink, uv).rg;
  float halo = 0.7 * c.g;
  float cover = c.r + (1.0 - c.r) * halo;
  pixel = vec4(tone.rgb * c.r / max(cover, 0.001), cover * tone.a);
}
