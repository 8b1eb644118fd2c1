// Linear Rec.709 radiance to display. Straight up to `knee`, then bending towards 1.
const float knee = 0.5;

vec3 shoulder(vec3 x) {
  vec3 t = max(x - knee, 0.0) / (1.0 - knee);
  return min(x, knee) + (1.0 - knee) * (t / (1.0 + t));
}

// Channel by channel everything bright turns white; by the brightest channel alone nothing ever
// does. Molten metal stays orange, and a flash still burns out.
vec3 toneCurve(vec3 x) {
  float peak = max(max(x.r, max(x.g, x.b)), 1e-4);
  float kept = min(peak, knee);
  float t = max(peak - knee, 0.0) / (1.0 - knee);
  vec3 byPeak = x * ((kept + (1.0 - knee) * (t / (1.0 + t))) / peak);
  return mix(shoulder(x), byPeak, 0.55);
}

// sRGB (IEC 61966-2-1) by square roots, fit of Taylor 2013; largest error 0.002
vec3 encoded(vec3 x) {
  vec3 a = sqrt(max(x, 0.0));
  vec3 b = sqrt(a);
  vec3 c = sqrt(b);
  return clamp(0.662002687 * a + 0.684122060 * b - 0.323583601 * c - 0.0225411470 * x, 0.0, 1.0);
}
