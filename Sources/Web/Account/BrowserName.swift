/// Names a browser for its owner: «Chrome trên Windows».
enum BrowserName {
    static func reading(_ userAgent: String?) -> String {
        guard let agent = userAgent, !agent.isEmpty else { return "Chương trình khác" }
        let browser = browsers.first { agent.contains($0.mark) }?.name ?? "Trình duyệt khác"
        let system = systems.first { agent.contains($0.mark) }?.name
        return system.map { "\(browser) trên \($0)" } ?? browser
    }

    /// The most telling mark first: every browser says that it is also the others.
    private static let browsers: [(mark: String, name: String)] = [
        ("coc_coc", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ]

    private static let systems: [(mark: String, name: String)] = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]
}
