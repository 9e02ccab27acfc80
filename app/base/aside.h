#pragma once

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <thread>

namespace golive {

/// Asks a question that may block for long (a resolver, a proxy's script, a disk that is gone) in a thread of its own.
/// The answer comes on the thread of `context`, and not once that is gone. A thread pool would be full of those that
/// hang, and each program's end would wait for them.
template <class Answer>
void askAside(QObject *context, std::function<Answer()> question, std::function<void(const Answer &)> answer)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            answer(watcher->result());
    });
    QPromise<Answer> promise;
    watcher->setFuture(promise.future());
    std::thread([promise = std::move(promise), question = std::move(question)]() mutable {
        promise.start();
        promise.addResult(question());
        promise.finish();
    }).detach();
}

} // namespace golive
