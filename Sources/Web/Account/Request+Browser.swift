import Desk
import Hummingbird
import HummingbirdCore
import Office

extension Request {
    /// What is known of the sender before it is known who it is.
    func browser(on visit: Visit) -> Browser {
        let cookies = self.cookies
        return Browser(
            address: visit.remoteAddress, device: BrowserName.reading(headers[.userAgent]),
            deviceToken: cookies[SiteCookies.deviceName(on: visit.site)]?.value,
            sessionToken: cookies[SiteCookies.sessionName(on: visit.site)]?.value)
    }

    /// The address under which the sender sees the site, for links that are handed on.
    func origin(of site: Site) -> String {
        site.origin ?? "\(site.isSecure ? "https" : "http")://\(head.authority ?? "localhost")"
    }
}

extension Response {
    /// Lets the browser in, or on to choosing a password. A form that it brought along is shown before the page wanted.
    static func entering(
        _ entry: Entry, to target: Href, from request: Request, _ context: WebContext, _ form: CarriedForm? = nil
    ) -> Response {
        switch entry {
        case .mustChoose(let link):
            let href: Href = "/password/\(link.text)"
            return Redirect(to: href.adding("return", target.string)).response(from: request, context: context)
        case .session(let token, let device):
            let site = context.visit.site
            var response =
                form?.page(back: target).response(from: request, context: context)
                ?? Redirect(to: target).response(from: request, context: context)
            response.setCookie(SiteCookies.session(token: token.text, seconds: Int(SessionLife.whole), on: site))
            response.setCookie(SiteCookies.device(token: device, on: site))
            return response
        }
    }
}
