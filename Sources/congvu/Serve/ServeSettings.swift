import Foundation
import Web

/// The settings of a serving process, checked.
struct ServeSettings: Sendable {
    let database: DatabaseAddress
    /// The URL of the database's replica from which pages are read; nil without one.
    let replica: String?
    let files: URL
    let host: String
    let port: Int
    /// The address that people type; nil on one machine.
    let origin: String?
    let assets: URL
    /// The folder of certificates in which the office trusts, and of lists of revoked ones; need not be there.
    let roots: URL
    /// The file that names the keys with which the server signs; nil where it signs nothing.
    let signing: URL?
    /// Machines inside the network that may be asked about revoked certificates, as «machine:port».
    let revocationMachines: Set<String>
    /// The reverse proxies that are believed when they say who asks.
    let trustedProxies: [AddressBlock]
    /// Whether nobody may change anything; nothing goes on beside the requests then.
    let isReadOnly: Bool

    var isSecure: Bool { origin?.hasPrefix("https://") == true }
    var address: String { origin ?? "http://\(host):\(port)" }
}
