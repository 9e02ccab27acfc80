#include "platform/parentwatch.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

// Said so that a parent can wait for it.
void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

/// watchedchild [left]: ends with 7 where its loop was asked to quit. `left`: the application is gone, its thread that
/// watches is not, when the input closes; ends with 9.
int main(int argc, char *argv[])
{
    const bool isLeft = argc > 1;
    {
        QCoreApplication app(argc, argv);
        golive::quitWhenInputCloses();
        golive::quitOnTermination();
        QTimer::singleShot(0, &app, [isLeft] {
            say("ready");
            if (isLeft)
                QCoreApplication::exit(0);
        });
        const int result = app.exec();
        if (!isLeft)
            return result == 0 ? 7 : result;
    }
    say("gone");
    // The end of the input is seen by both, here and in the thread.
    while (std::getchar() != EOF) {
    }
    return 9;
}
