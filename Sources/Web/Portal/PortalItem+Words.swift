import Office

extension PortalItem.Source {
    /// «Cổng DVC quốc gia»
    var word: String {
        switch self {
        case .portal: "Cổng DVC quốc gia"
        case .form: "Biểu mẫu của cơ quan"
        }
    }
}
