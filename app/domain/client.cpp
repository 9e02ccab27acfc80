#include "domain/client.h"

namespace golive {

Client withoutApp(Client client)
{
    client.app = {};
    client.appName.clear();
    if (client.isNumberOfApp) {
        client.numberText.clear();
        client.number.reset();
        client.isNumberOfApp = false;
        client.isNumberConfirmed = false;
    }
    return client;
}

} // namespace golive
