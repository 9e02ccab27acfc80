#include "programs/wizard/application.h"

#include "ui/wording/problemtext.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

// Golive's own receiver of events, as a child process, and what its events lead to.

namespace golive::programs {

void Application::mindReceiver()
{
    // Practice always has one, so that everything can be seen. For real it runs once somebody has chosen it, and is
    // there to be chosen on the page where that is decided.
    const bool isChosen = !QSettings().value(u"receiver/publicUrl"_s).toString().isEmpty();
    const bool isOffered = pageOf(m_session->setup().step) == Page::Events;
    if (!m_receiver && (m_options.isPractice || isChosen || isOffered))
        startReceiver();
    addressReceiver();
}

// Each app has its own address, and it is the one on the screen that is shown.
void Application::addressReceiver()
{
    Surroundings around = m_session->surroundings();
    ReceiverView &receiver = around.receiver;
    const QString path = m_addressBook ? m_addressBook->pathOf(m_session->setup().client.app) : QString();
    receiver.localUrl =
        path.isEmpty() || m_receiverRoot.isEmpty() ? QUrl() : QUrl(m_receiverRoot.toString() + u'/' + path);
    receiver.sharedPath =
        m_addressBook && m_addressBook->shared() ? QString(u'/' + m_addressBook->shared()->reveal()) : QString();
    if (receiver != m_session->surroundings().receiver)
        m_session->setSurroundings(around);
}

void Application::startReceiver()
{
    m_receiver = std::make_unique<ReceiverChild>(QCoreApplication::applicationDirPath() + u"/golive-receiver"_s);
    connect(m_receiver.get(), &ReceiverChild::ready, this, [this](const QUrl &url) {
        // It has made the key by now, in the folder that both have.
        auto book = receiver::AppAddresses::keptIn(dataFolder(m_options));
        Surroundings around = m_session->surroundings();
        around.receiver.fault = book ? QString() : book.error();
        around.receiver.isRunning = book.has_value();
        m_receiverRoot = url;
        m_addressBook.reset();
        if (book)
            m_addressBook = *std::move(book);
        around.receiver.publicUrl =
            m_options.isPractice ? url : QUrl(QSettings().value(u"receiver/publicUrl"_s).toString());
        m_session->setSurroundings(around);
        addressReceiver();
    });
    connect(m_receiver.get(), &ReceiverChild::failed, this, [this](const QString &reason) {
        Surroundings around = m_session->surroundings();
        around.receiver.isRunning = false;
        around.receiver.fault = reason;
        m_session->setSurroundings(around);
    });
    m_receiver->start(dataFolder(m_options), m_options.store.isServer() ? m_options.store.text() : QString(),
                      m_options.isPractice ? m_addresses.controlUrl : QUrl());
}

void Application::fetchMedia(const QString &mediaId)
{
    m_media->fetch(m_session->setup().client.app, mediaId,
                   [this, mediaId](const Result<partner::MediaService::File, Problem> &file) {
                       if (file)
                           return m_actions->saveMedia(mediaId, file->bytes, file->contentType);
                       m_actions->tell(ui::problemSentence(file.error()));
                   });
}

} // namespace golive::programs
