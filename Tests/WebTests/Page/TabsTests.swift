import Foundation
import Office
import TestSupport
import Testing

@testable import Web

@Suite("The tabs of a page") struct TabsTests {
    /// Where the walk begins; it goes on to where the tabs lead.
    private static let pages = [
        "/work", "/documents", "/outgoing", "/interchange", "/cases", "/dossiers", "/dossiers/online", "/petitions",
        "/visits", "/reports", "/reports/figures", "/urging", "/inspections", "/regulation-feedback",
        "/procedure-reviews", "/administration", "/notices", "/search?q=kiem+tra", "/bang-cong-khai",
    ]

    /// The addresses of all tabs of a page.
    private static func tabs(of body: String) -> [String] {
        body.components(separatedBy: "<nav class=\"tabs\"").dropFirst().flatMap { rest -> [String] in
            let bar = rest.components(separatedBy: "</nav>")[0]
            return bar.components(separatedBy: "href=\"").dropFirst().map { link in
                String(link.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
            }
        }
    }

    @Test("Whoever sees a page can open each of its tabs, in every role")
    func opens() async throws {
        try await withLedger(rules: try ShippedRules.rules.get()) { ledger in
            let cast = try await MatrixCast.gather(ledger.site).entered(ledger.site)
            var refused: [String] = []
            var opened: [String: Set<String>] = [:]
            for member in cast.members {
                // The tabs of a calendar lead from year to year: it is enough to follow them twice.
                var waiting = Self.pages.map { (path: $0, steps: 0) }
                var (seen, tabs): (Set<String>, Set<String>) = (Set(Self.pages), [])
                while let (path, steps) = waiting.popLast() {
                    let answer = try await member.client.get(path)
                    guard answer.status == 200 else { continue }
                    opened[member.name, default: []].insert(path)
                    guard steps < 2 else { continue }
                    for tab in Self.tabs(of: answer.body) {
                        tabs.insert(tab)
                        if seen.insert(tab).inserted { waiting.append((path: tab, steps: steps + 1)) }
                    }
                }
                refused += tabs.subtracting(opened[member.name] ?? []).sorted().map { "\(member.name): \($0)" }
            }
            #expect(refused == [])
            // Those who may are still led there.
            let led = [
                ("head", "/ratings"), ("leader", "/petitions/figures"), ("counter", "/procedure-reviews/figures"),
                ("clerk", "/urging/letters"), ("officer", "/cases/unfiled"),
            ].filter { opened[$0.0]?.contains($0.1) != true }
            #expect(led.map(\.1) == [])
        }
    }

    @Test("A tab that would be refused is left out; one that is shown says where one is")
    func shown() {
        let html = Tabs.html(
            [.init("Việc", "/work", isCurrent: true), .init("Đánh giá", "/ratings", isShown: false)], label: "Trang")
        #expect(
            html.string
                == "<nav class=\"tabs\" aria-label=\"Trang\"><ul><li><a href=\"/work\" aria-current=\"page\">Việc</a></li></ul></nav>"
        )
    }
}
