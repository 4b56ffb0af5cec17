import HTTPTypes
import Office

/// Where papers are taken in, and what became of those that were just sent.
struct UploadScreen {
    var direction: Document.Direction?
    var outcomes: [UploadOutcome] = []

    var page: Page {
        let isRefused = outcomes.contains { !$0.isKept }
        var page = Page(
            title: "Tiếp nhận văn bản", place: direction?.place ?? .incoming,
            breadcrumbs: [.init("Văn bản", "/documents")], actions: GuideTopic.upload.link,
            main: "\(result)\(UploadForm(direction: direction).html)", layout: .reading,
            status: isRefused ? .refusedForm : .ok)
        page.assets = ["document.css"]
        return page
    }

    private var result: HTML? {
        guard !outcomes.isEmpty else { return nil }
        return "<div class=\"upload-results\" role=\"alert\" tabindex=\"-1\" data-focus>\(outcomes.map(\.html))</div>"
    }
}
