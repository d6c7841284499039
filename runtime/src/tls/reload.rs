//! Reading files again without dropping a connection.

use super::TlsError;
use super::certificates::Files;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// How often certificates and keys were read again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TlsCounts {
    /// Times that what was read is in use since.
    pub reloaded: u64,
    /// Times that it was broken, so that what was in use before went on.
    pub reloads_failed: u64,
}

/// How a configuration is made of files.
pub(super) trait Load: Clone + Send + Sync + 'static {
    /// What it makes.
    type Config: Send + Sync + 'static;

    fn load(&self, files: &mut Files) -> Result<Arc<Self::Config>, TlsError>;

    /// The files, in the order in which `load` reads them.
    fn files(&self) -> Vec<PathBuf>;
}

/// A configuration from files that can be read again.
#[derive(Debug)]
pub(super) struct Reloading<L: Load> {
    options: L,
    state: Mutex<State<L::Config>>,
}

#[derive(Debug)]
struct State<C> {
    config: Arc<C>,
    /// Of the files when they were last tried, whether or not they were good.
    fingerprint: u64,
    counts: TlsCounts,
}

impl<L: Load> Reloading<L> {
    pub(super) fn load(options: L) -> Result<Arc<Self>, TlsError> {
        let mut files = Files::default();
        let config = options.load(&mut files)?;
        let state = State { config, fingerprint: files.fingerprint(), counts: TlsCounts::default() };
        Ok(Arc::new(Self { options, state: Mutex::new(state) }))
    }

    pub(super) fn options(&self) -> &L {
        &self.options
    }

    fn state(&self) -> MutexGuard<'_, State<L::Config>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is in use.
    pub(super) fn config(&self) -> Arc<L::Config> {
        self.state().config.clone()
    }

    pub(super) fn counts(&self) -> TlsCounts {
        self.state().counts
    }

    /// Reads the files again, on a thread that may wait for a disk.
    pub(super) async fn reload(self: &Arc<Self>) -> Result<(), TlsError> {
        let this = self.clone();
        off_the_runtime(move || this.reload_here()).await
    }

    fn reload_here(&self) -> Result<(), TlsError> {
        // A load that fails half-way has not seen every file, and the watch compares whole fingerprints. Looked at before
        // the load: what changes meanwhile or after it is then found to be new, and tried.
        let before = self.fingerprint_now();
        let mut files = Files::default();
        let loaded = self.options.load(&mut files);
        let fingerprint = if loaded.is_ok() { files.fingerprint() } else { before };
        let mut state = self.state();
        state.fingerprint = fingerprint;
        match loaded {
            Ok(config) => {
                state.counts.reloaded += 1;
                let before = std::mem::replace(&mut state.config, config);
                drop(state);
                drop(before);
                tracing::info!(target: "tieline", "certificates and keys were read again");
                Ok(())
            }
            Err(error) => {
                state.counts.reloads_failed += 1;
                drop(state);
                tracing::warn!(target: "tieline", %error, "the certificates and keys of before go on");
                Err(error)
            }
        }
    }

    fn fingerprint_now(&self) -> u64 {
        Files::fingerprint_of(self.options.files().iter().map(|file: &PathBuf| -> &Path { file }))
    }

    fn reload_if_changed(&self) {
        if self.fingerprint_now() != self.state().fingerprint {
            // Counted and traced.
            let _failed = self.reload_here();
        }
    }

    /// Looks at the files again and again, until nobody uses them any more.
    pub(super) fn watch(self: &Arc<Self>, interval: Duration) {
        /// No watch can keep a disk busy.
        const SHORTEST: Duration = Duration::from_millis(10);
        let weak: Weak<Self> = Arc::downgrade(self);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(interval.max(SHORTEST)).await;
                let Some(this) = weak.upgrade() else { return };
                off_the_runtime(move || this.reload_if_changed()).await;
            }
        });
    }
}

/// Runs what may wait for a disk.
async fn off_the_runtime<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => match error.try_into_panic() {
            Ok(payload) => std::panic::resume_unwind(payload),
            // The runtime is shutting down, and this task with it.
            Err(_) => std::future::pending().await,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a number, and finishes the file whenever it found it half written.
    #[derive(Clone)]
    struct Late(PathBuf);

    impl Load for Late {
        type Config = String;

        fn load(&self, _files: &mut Files) -> Result<Arc<String>, TlsError> {
            let text = std::fs::read_to_string(&self.0).unwrap();
            if text == "half" {
                std::fs::write(&self.0, "whole").unwrap();
                let (certificates, key) = (self.0.clone(), self.0.clone());
                return Err(TlsError::Identity { certificates, key, problem: "half".to_owned() });
            }
            Ok(Arc::new(text))
        }

        fn files(&self) -> Vec<PathBuf> {
            vec![self.0.clone()]
        }
    }

    #[test]
    fn a_file_that_is_finished_while_a_load_fails_is_read_at_the_next_look() {
        let path = std::env::temp_dir().join(format!("tieline-{}.pem", uuid::Uuid::new_v4()));
        std::fs::write(&path, "good").unwrap();
        let reloading = Reloading::load(Late(path.clone())).unwrap();
        std::fs::write(&path, "half").unwrap();
        reloading.reload_if_changed();
        assert_eq!((reloading.config().as_str(), reloading.counts().reloads_failed), ("good", 1));
        reloading.reload_if_changed();
        std::fs::remove_file(&path).unwrap();
        assert_eq!((reloading.config().as_str(), reloading.counts().reloaded), ("whole", 1));
    }
}
