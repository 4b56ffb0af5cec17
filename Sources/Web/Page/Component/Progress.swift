/// How far something has come, as bar and number.
public enum Progress {
    public static func html(_ percent: Int, label: String = "Tiến độ") -> HTML {
        let percent = min(100, max(0, percent))
        return """
            <span class="progress"><progress max="100" value="\(percent)" aria-label="\(label)"></progress> \
            <span>\(percent)%</span></span>
            """
    }
}
