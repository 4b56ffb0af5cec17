/// Where the Sun stands (Meeus, Astronomical Algorithms, chapter 25, with the pull of the planets and the Moon).
enum Sun {
    /// Its apparent longitude in degrees at that Julian day of terrestrial time; good to a few seconds of arc.
    static func longitude(at julianDay: Double) -> Double {
        let centuries = (julianDay - TerrestrialTime.epoch2000) / 36_525
        let mean = 280.46646 + centuries * (36_000.76983 + centuries * 0.0003032)
        let anomaly = 357.52911 + centuries * (35_999.05029 - centuries * 0.0001537)
        let center =
            (1.914602 - centuries * (0.004817 + centuries * 0.000014)) * Angle.sine(anomaly)
            + (0.019993 - centuries * 0.000101) * Angle.sine(2 * anomaly) + 0.000289 * Angle.sine(3 * anomaly)
        let node = 125.04452 - centuries * 1934.136261
        let nutation = -0.00478 * Angle.sine(node) - 0.000367 * Angle.sine(2 * mean)
        let aberration = -0.00569
        return Angle.turned(mean + center + pull(at: julianDay) + nutation + aberration)
    }

    /// What Venus, Jupiter and the Moon do to the Earth's path, in degrees.
    private static func pull(at julianDay: Double) -> Double {
        let centuries = (julianDay - 2_415_020) / 36_525
        return 0.00134 * Angle.cosine(153.23 + 22_518.7541 * centuries)
            + 0.00154 * Angle.cosine(216.57 + 45_037.5082 * centuries)
            + 0.00200 * Angle.cosine(312.69 + 32_964.3577 * centuries)
            + 0.00179 * Angle.sine(350.74 + 445_267.1142 * centuries)
    }
}
