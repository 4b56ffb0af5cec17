import Foundation

/// The settings of a serving process, checked.
struct ServeSettings: Sendable {
    let database: DatabaseAddress
    let files: URL
    let host: String
    let port: Int
    /// The address that people type; nil on one machine.
    let origin: String?
    let assets: URL

    var isSecure: Bool { origin?.hasPrefix("https://") == true }
    var address: String { origin ?? "http://\(host):\(port)" }
}
