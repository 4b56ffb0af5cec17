import Hummingbird

/// What came back, as text.
struct TestResponse {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: String

    /// Where a redirect leads.
    var location: String? { headers[.location] }
}
