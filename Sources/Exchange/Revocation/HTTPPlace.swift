/// An address of http or https, taken apart: of the plain form only, so that nobody reads it otherwise than we do.
struct HTTPPlace: Equatable {
    let url: String
    let host: String
    let port: Int

    /// «ocsp.mau.vn:80»
    var machine: String { "\(host):\(port)" }

    /// Nil for anything else, also with a user, a fragment, or letters that are not ASCII.
    init?(_ text: String) {
        guard text.utf8.count <= 2_000,
            let match = text.wholeMatch(
                of:
                    /(?<scheme>https?):\/\/(?<host>[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?)(?::(?<port>[0-9]{1,5}))?(?<path>\/[!-~]*)?/
            )
        else { return nil }
        let path = match.path.map(String.init) ?? "/"
        guard !path.contains("#"), !path.contains("\\") else { return nil }
        host = match.host.lowercased()
        let usual = match.scheme == "https" ? 443 : 80
        guard let port = match.port.map({ Int($0) }) ?? usual, (1...65_535).contains(port) else { return nil }
        self.port = port
        url = "\(match.scheme)://\(host):\(port)\(path)"
    }
}
