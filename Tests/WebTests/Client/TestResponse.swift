import Hummingbird

/// What came back, as text.
struct TestResponse {
    let status: Int
    let headers: HTTPFields
    let body: String

    /// Where a redirect leads.
    var location: String? { headers[.location] }
}
