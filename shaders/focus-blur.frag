// Gathers a disc about each pixel: a neighbour counts when its own circle of confusion reaches here.
// In: linear Rec.709, signed radius in alpha; out: blurred, and how much of it shows in alpha.
uniform sampler2D from;
uniform vec4 size;       // of what it reads, pixels; 1 / size
uniform float largest;   // radius of the disc, pixels
in vec2 uv;
out vec4 soft;

const int TAPS = 56;

void main() {
  vec4 centre = texelFetch(from, ivec2(gl_FragCoord.xy), 0);
  float mine = abs(centre.a);
  vec3 sum = centre.rgb;
  float weights = 1.0;
  float before = max(-centre.a, 0.0) > 0.5 ? 1.0 : 0.0;
  ivec2 last = ivec2(size.xy) - 1;
  for (int i = 0; i < TAPS; i++) {
    // Vogel's spiral: even over the disc
    float r = sqrt((float(i) + 0.5) / float(TAPS)) * largest;
    float turn = float(i) * 2.39996323;
    vec2 off = r * vec2(cos(turn), sin(turn));
    ivec2 p = clamp(ivec2(gl_FragCoord.xy + off), ivec2(0), last);
    vec4 tap = texelFetch(from, p, 0);
    // what lies behind cannot spread over what is sharper and nearer
    float reach = tap.a > centre.a ? min(tap.a, mine) : abs(tap.a);
    float weight = clamp(reach - r + 1.0, 0.0, 1.0);
    sum += tap.rgb * weight;
    weights += weight;
    before += tap.a < -0.5 ? weight : 0.0;
  }
  float far = clamp(mine - 0.6, 0.0, 1.0);
  float near = clamp(before / weights * 2.0, 0.0, 1.0);
  soft = vec4(sum / weights, max(far, near));
}
