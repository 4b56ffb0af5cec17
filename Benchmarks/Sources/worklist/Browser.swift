import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request, for what is looked at rather than timed.
enum Browser {
    static func get(_ url: String, cookie: String) async throws {
        guard let address = URL(string: url) else { throw URLError(.badURL) }
        var request = URLRequest(url: address)
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        let (_, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw URLError(.badServerResponse) }
    }
}
