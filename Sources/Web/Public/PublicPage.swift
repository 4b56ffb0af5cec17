import HTTPTypes
import Office

/// What all pages for citizens have: large type, one question, and the way to the others.
enum PublicPage {
    enum Door: CaseIterable {
        case lookUp, catalogue, board, feedback, ownForm

        var title: String {
            switch self {
            case .lookUp: "Tra cứu hồ sơ"
            case .catalogue: "Thủ tục hành chính"
            case .board: "Bảng công khai"
            case .feedback: "Phản ánh, kiến nghị"
            case .ownForm: "Nộp hồ sơ"
            }
        }

        var href: Href {
            switch self {
            case .lookUp: "/tra-cuu"
            case .catalogue: "/thu-tuc"
            case .board: "/bang-cong-khai"
            case .feedback: "/phan-anh"
            case .ownForm: "/nop-ho-so"
            }
        }

        func isOpen(_ rules: PublicRules) -> Bool {
            switch self {
            case .lookUp: rules.opensLookUp
            case .catalogue: rules.opensCatalogue
            case .board: rules.opensBoard
            case .feedback: rules.opensFeedback
            case .ownForm: rules.takesOwnForms
            }
        }
    }

    static func page(
        _ title: String, _ door: Door?, _ rules: PublicRules, main: HTML, layout: Page.Layout = .single,
        actions: HTML = .empty, isRefused: Bool = false
    ) -> Page {
        var page = Page(
            title: title, actions: actions, main: "\(main)\(doors(door, rules))", layout: layout,
            status: isRefused ? .refusedForm : .ok)
        page.assets = ["public.css"]
        return page
    }

    /// The doors that the office opens; on one of them nothing where there is no other.
    static func doors(_ current: Door?, _ rules: PublicRules) -> HTML? {
        let open = Door.allCases.filter { $0.isOpen(rules) }
        guard open.count > (current == nil ? 0 : 1) else { return nil }
        let links = open.map { door -> HTML in
            "<li><a href=\"\(door.href)\"\(attribute: "aria-current", door == current ? "page" : nil)>\(door.title)</a></li>"
        }
        return "<nav class=\"public-doors\" aria-label=\"Các trang cho người dân\"><ul>\(links)</ul></nav>"
    }
}
