internal import Hummingbird
internal import NIOCore

/// What Hummingbird keeps for one request, with the other end's address.
struct VisitContext: RequestContext, RemoteAddressRequestContext {
    var coreContext: CoreRequestContextStorage
    let channelAddress: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channelAddress = source.channel.remoteAddress
    }

    var remoteAddress: SocketAddress? { channelAddress }
}
