#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Angles in degrees, as astronomers write them.
enum Angle {
    static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

    static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

    /// The same direction from 0 up to 360.
    static func turned(_ degrees: Double) -> Double {
        let rest = degrees.truncatingRemainder(dividingBy: 360)
        return rest < 0 ? rest + 360 : rest
    }
}
