/// When the Moon is new (Meeus, Astronomical Algorithms, chapter 49).
enum Moon {
    /// Days from one new moon to the next, in the mean.
    static let month = 29.530588861

    /// The Julian day, in terrestrial time, of a new moon; number 0 is that of January 2000. Good to some seconds.
    static func new(_ number: Int) -> Double {
        let k = Double(number)
        let t = k / 1236.85
        let mean =
            2_451_550.09766 + month * k + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073))
        let place = Place(number: k, centuries: t)
        return mean + place.correction + planets(k, t)
    }

    private struct Place {
        /// How much less round the Earth's path becomes.
        let e: Double
        /// Anomaly of the Sun, anomaly of the Moon, the Moon's argument of latitude, its node.
        let m: Double
        let n: Double
        let f: Double
        let node: Double

        init(number k: Double, centuries t: Double) {
            e = 1 - t * (0.002516 + t * 0.0000074)
            m = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + t * 0.00000011)
            n = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
            f = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011))
            node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215)
        }

        var correction: Double {
            let first =
                -0.40720 * Angle.sine(n) + 0.17241 * e * Angle.sine(m) + 0.01608 * Angle.sine(2 * n)
                + 0.01039 * Angle.sine(2 * f) + 0.00739 * e * Angle.sine(n - m) - 0.00514 * e * Angle.sine(n + m)
                + 0.00208 * e * e * Angle.sine(2 * m)
            let second =
                -0.00111 * Angle.sine(n - 2 * f) - 0.00057 * Angle.sine(n + 2 * f)
                + 0.00056 * e * Angle.sine(2 * n + m) - 0.00042 * Angle.sine(3 * n)
                + 0.00042 * e * Angle.sine(m + 2 * f) + 0.00038 * e * Angle.sine(m - 2 * f)
                - 0.00024 * e * Angle.sine(2 * n - m) - 0.00017 * Angle.sine(node) - 0.00007 * Angle.sine(n + 2 * m)
            let third =
                0.00004 * Angle.sine(2 * n - 2 * f) + 0.00004 * Angle.sine(3 * m)
                + 0.00003 * Angle.sine(n + m - 2 * f) + 0.00003 * Angle.sine(2 * n + 2 * f)
                - 0.00003 * Angle.sine(n + m + 2 * f) + 0.00003 * Angle.sine(n - m + 2 * f)
                - 0.00002 * Angle.sine(n - m - 2 * f) - 0.00002 * Angle.sine(3 * n + m) + 0.00002 * Angle.sine(4 * n)
            return first + second + third
        }
    }

    /// Amplitude in days, angle at number 0 and its growth a month, of what the planets add.
    private static let pulls: [(Double, Double, Double)] = [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
        (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
        (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
        (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ]

    private static func planets(_ k: Double, _ t: Double) -> Double {
        pulls.enumerated().reduce(0) { sum, term in
            let (amplitude, angle, growth) = term.element
            let bend = term.offset == 0 ? 0.009173 * t * t : 0
            return sum + amplitude * Angle.sine(angle + growth * k - bend)
        }
    }
}
